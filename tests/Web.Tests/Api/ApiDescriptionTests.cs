using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using ProvincialNewsPortal.Web.Api;

namespace ProvincialNewsPortal.Web.Tests.Api;

/// <summary>What is said of the interface is what is there.</summary>
public sealed partial class ApiDescriptionTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    private readonly HttpClient _program = portal.Reader();

    [Fact]
    public async Task The_description_holds_every_data_address_with_the_shape_of_its_answer()
    {
        var document = await _program.JsonAsync("/api/openapi.json");
        var described = portal.Services.GetRequiredService<ApiDescription>().Addresses;
        Assert.Equal(described.Select(a => a.Path).Distinct(), document.GetProperty("paths").EnumerateObject().Select(p => p.Name));
        Assert.Contains("/articles/{id}.json", described.Select(a => a.Path));
        var article = document.GetProperty("components").GetProperty("schemas").GetProperty("ArticleData").GetProperty("properties");
        Assert.Equal((await _program.JsonAsync("/articles/lead1.json")).EnumerateObject().Select(p => p.Name), article.EnumerateObject().Select(p => p.Name));
        var references = Reference().Matches(document.GetRawText()).Select(m => m.Groups[1].Value).Distinct().ToList();
        Assert.Contains("#/components/schemas/ArticleData", references);
        foreach (var reference in references)
            Assert.Equal(JsonValueKind.Object, reference.Split('/')[1..].Aggregate(document, (at, step) => at.GetProperty(step)).ValueKind);
    }

    [Fact]
    public void The_readme_names_every_data_address_and_no_other()
    {
        var readme = File.ReadAllText(Path.Combine(RepositoryFolder.Path, "README.md"));
        var section = readme[readme.IndexOf("## Addresses for programs", StringComparison.Ordinal)..];
        var rows = section[..section.IndexOf("\n## ", StringComparison.Ordinal)].Split('\n').Where(l => l.StartsWith("| `", StringComparison.Ordinal));
        var named = rows.SelectMany(r => Address().Matches(r)).Select(m => m.Groups[1].Value).Order(StringComparer.Ordinal);
        var mapped = portal.Services.GetRequiredService<ApiDescription>().Addresses.Select(a => a.Path).Distinct().Order(StringComparer.Ordinal);
        Assert.Equal(mapped, named);
    }

    [Fact]
    public async Task People_can_read_the_list() =>
        Assert.Contains("/oai", (await _program.PageAsync("/api")).QuerySelectorAll("main code").Select(c => c.TextContent));

    // "$ref": "#/components/schemas/ArticleData"
    [GeneratedRegex("\"\\$ref\": \"([^\"]+)\"")]
    private static partial Regex Reference();

    // `/articles/{id}.json`
    [GeneratedRegex("`(/[^` ]+)`")]
    private static partial Regex Address();
}
