using Microsoft.Extensions.Options;
using ProvincialNewsPortal.Web.Hosting;

namespace ProvincialNewsPortal.Web;

/// <summary>Addresses as the world outside writes them: with scheme and host. From "Site:Address", else from the request.</summary>
public sealed class PublicAddress(IOptions<SiteOptions> site, CurrentRequest request)
{
    /// <summary>What stable ids are made of where no public address is set: a name that nobody can own (RFC 2606).</summary>
    private const string NoHost = "news-portal.invalid";

    /// <summary>Scheme and host, without a slash at the end.</summary>
    public string Root => site.Value.Address?.TrimEnd('/')
        ?? (request.Context?.Request is { } asked ? $"{asked.Scheme}://{asked.Host}" : $"http://{NoHost}");

    /// <summary>Whose ids these are: the configured host alone, so that ids do not follow the way a reader came.</summary>
    public string Authority => site.Value.Address is { } address ? new Uri(address).Host : NoHost;

    public string Of(string path) => Root + path;
}
