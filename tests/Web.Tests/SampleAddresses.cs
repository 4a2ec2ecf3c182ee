using ProvincialNewsPortal.Web.Api;

namespace ProvincialNewsPortal.Web.Tests;

/// <summary>Data addresses with something of <see cref="SampleArchive"/> in the place of each parameter.</summary>
internal static class SampleAddresses
{
    public static string Of(DescribedAddress address) => Filled(address.Path) + (address.Path.StartsWith("/search.", StringComparison.Ordinal) ? "?q=大集" : "");

    private static string Filled(string pattern) => (pattern.Contains("/undated/", StringComparison.Ordinal) ? pattern.Replace("{slug}", "wangxi-wanbao", StringComparison.Ordinal) : pattern)
        .Replace("/e{edition}", "/e2", StringComparison.Ordinal).Replace("{slug}", "岚江日报", StringComparison.Ordinal)
        .Replace("{day}", pattern.Contains("{edition}", StringComparison.Ordinal) ? "2024-01-27" : "2024-01-25", StringComparison.Ordinal)
        .Replace("/undated/{id}", "/undated/iundated", StringComparison.Ordinal).Replace("/unnamed/{id}", "/unnamed/iunnamed", StringComparison.Ordinal)
        .Replace("/articles/{id}", "/articles/lead1", StringComparison.Ordinal).Replace("/tags/{kind}/{name}", "/tags/place/望溪市", StringComparison.Ordinal)
        .Replace("/authors/{name}", "/authors/陆知白", StringComparison.Ordinal).Replace("{year}-{part}", "2024-1", StringComparison.Ordinal);
}
