using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ProvincialNewsPortal.Archive;
using ProvincialNewsPortal.Archive.Entities;
using ProvincialNewsPortal.Bulletins;

namespace ProvincialNewsPortal.Web.Tests;

/// <summary>Tag pages lead up and down their tree and say how the tag was found.</summary>
public sealed class TagTreeTests(PortalFactory portal) : IClassFixture<PortalFactory>, IAsyncLifetime
{
    private readonly HttpClient _reader = portal.Reader();

    public async Task InitializeAsync()
    {
        await using var scope = portal.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<NewsDbContext>();
        if (await db.Tags.AnyAsync(t => t.Name == "四川省")) return;
        var article = await db.Articles.AsTracking().OrderBy(a => a.Id).LastAsync();
        foreach (var (kind, name, origin) in new[]
        {
            (TagKind.Place, "四川省", TagOrigin.Rule), (TagKind.Place, "宜宾市", TagOrigin.Rule), (TagKind.Place, "江安县", TagOrigin.Rule),
            (TagKind.Place, "江北区", TagOrigin.Rule), (TagKind.Topic, "能源", TagOrigin.Rule), (TagKind.Topic, "储能", TagOrigin.Rule),
            (TagKind.Topic, "抽水蓄能", TagOrigin.Inferred),
        })
            db.ArticleTags.Add(new ArticleTag { ArticleId = article.Id, Tag = new Tag { Kind = kind, Name = name }, Origin = origin, Weight = 0.5 });
        await db.SaveChangesAsync();
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task A_county_leads_up_to_its_province_and_each_leads_down()
    {
        var county = await _reader.PageAsync("/tags/place/江安县");
        Assert.Equal(["主题", "地名", "四川省", "宜宾市"], county.QuerySelectorAll("nav.crumbs a, .crumbs a").Select(a => a.TextContent.Trim()).Distinct());
        Assert.Contains("GB/T 2260 511523", Head(county), StringComparison.Ordinal);
        Assert.Contains(Addresses.Tag(TagKind.Place, "江安县"), (await _reader.PageAsync("/tags/place/宜宾市")).Links(".facets"));
        Assert.Contains(Addresses.Tag(TagKind.Place, "宜宾市"), (await _reader.PageAsync("/tags/place/四川省")).Links(".facets"));
    }

    [Fact]
    public async Task A_name_that_places_share_says_so() =>
        Assert.Contains("2 个地方同名：", Head(await _reader.PageAsync("/tags/place/江北区")), StringComparison.Ordinal);

    [Fact]
    public async Task Topics_lead_up_and_down_as_well_and_say_how_they_were_found()
    {
        var topic = await _reader.PageAsync("/tags/topic/储能");
        Assert.Contains("能源", topic.QuerySelectorAll(".crumbs a").Select(a => a.TextContent.Trim()));
        Assert.Contains("1 篇由程序按规则认定", Head(topic), StringComparison.Ordinal);
        Assert.Contains(Addresses.Tag(TagKind.Topic, "储能"), (await _reader.PageAsync("/tags/topic/能源")).Links(".facets"));
        Assert.Contains("1 篇由馆藏用词统计推得", Head(await _reader.PageAsync("/tags/topic/抽水蓄能")), StringComparison.Ordinal);
    }

    private static string Head(IDocument page) => page.QuerySelector(".page-head")!.TextContent;
}
