using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ProvincialNewsPortal.Archive;
using ProvincialNewsPortal.Archive.Import;

namespace ProvincialNewsPortal.Web.Tests.Reading;

/// <summary>What pages remember of issues and tags is never older than the archive, also where no page is kept.</summary>
public sealed class IssuePlacesTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    private const string Paper = "霜岭晨报";

    [Fact]
    public async Task An_article_leads_to_the_next_issue_as_soon_as_that_is_there()
    {
        await using var roomless = portal.WithWebHostBuilder(host => host.UseSetting("Cache:Megabytes", "0"));
        using var reader = roomless.CreateClient();
        await ImportAsync(roomless.Services, new DateOnly(2024, 4, 1), "水库今天蓄满");
        var article = new Uri(await FirstArticleAsync(), UriKind.Relative);
        Assert.DoesNotContain("2024-04-02", await reader.GetStringAsync(article), StringComparison.Ordinal);
        await ImportAsync(roomless.Services, new DateOnly(2024, 4, 2), "春灌明天开始");
        Assert.Contains("2024-04-02", await reader.GetStringAsync(article), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_article_is_joined_to_the_next_one_of_its_headline_as_soon_as_that_is_there()
    {
        await using var roomless = portal.WithWebHostBuilder(host => host.UseSetting("Cache:Megabytes", "0"));
        using var reader = roomless.CreateClient();
        await ImportAsync(roomless.Services, new DateOnly(2024, 5, 1), "山茶花开满西坡");
        var article = new Uri(await FirstArticleAsync("山茶花开满西坡"), UriKind.Relative);
        Assert.DoesNotContain("2024-05-09", await reader.GetStringAsync(article), StringComparison.Ordinal);
        await ImportAsync(roomless.Services, new DateOnly(2024, 5, 9), "山茶花开满西坡", "岚江晚报");
        Assert.Contains("2024-05-09", await reader.GetStringAsync(article), StringComparison.Ordinal);
    }

    /// <summary>As a program of its own would: contexts that share nothing with the site's.</summary>
    private async Task ImportAsync(IServiceProvider site, DateOnly day, string headline, string paper = Paper)
    {
        var importer = new BulletinImporter(ArchiveServices.Contexts(portal.ArchivePath), TimeProvider.System);
        // The same bytes a second time would be no second document.
        var text = headline + $"\n本报讯 管理处{day.Day}日说，往后一个月每天放水六个小时，下游四个乡的春灌都够用，多余的水留给城里，坡上的花也浇得到。\n";
        await importer.ImportAsync($"{paper}-{day:yyyyMMdd}.txt", Encoding.UTF8.GetBytes(text), new ImportOptions(paper, day), default);
        // Nothing to wait for beside a file but the millisecond between two looks, a fifth of a second beside a server.
        await Task.Delay(site.GetRequiredService<GenerationWatch>().Behind + TimeSpan.FromMilliseconds(2));
    }

    private async Task<string> FirstArticleAsync(string headline = "水库今天蓄满")
    {
        await using var db = await ArchiveServices.Contexts(portal.ArchivePath).CreateDbContextAsync();
        return Addresses.Article(await db.Articles.Where(a => a.Headline == headline).Select(a => a.PublicId).FirstAsync());
    }
}
