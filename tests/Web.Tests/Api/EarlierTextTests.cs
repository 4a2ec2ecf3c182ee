using System.Net;
using Microsoft.Extensions.DependencyInjection;
using ProvincialNewsPortal.Archive;
using ProvincialNewsPortal.Archive.Entities;
using ProvincialNewsPortal.Web.Reading;

namespace ProvincialNewsPortal.Web.Tests.Api;

public sealed class EarlierTextTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public void What_was_taken_out_stands_before_what_was_put_in() => Assert.Equal(
        [(LineChange.Kept, "题"), (LineChange.TakenOut, "旧"), (LineChange.PutIn, "新"), (LineChange.Kept, "尾")],
        EarlierText.Compare(["题", "旧", "尾"], ["题", "新", "尾"]));

    [Fact]
    public async Task An_earlier_wording_is_still_shown_with_what_changed()
    {
        await using (var scope = portal.Services.CreateAsyncScope())
        {
            var db = scope.ServiceProvider.GetRequiredService<NewsDbContext>();
            db.EarlierWordings.Add(new EarlierWording { PublicId = "rural2", Revision = "0123456789ab", Text = "从前的题\n\n从前的话。\n", Until = new(2026, 1, 2, 3, 4, 5, DateTimeKind.Utc) });
            await db.SaveChangesAsync();
        }
        var page = await portal.Reader().PageAsync("/articles/rural2?rev=0123456789ab");
        Assert.Equal(["从前的题", "从前的话。"], page.QuerySelectorAll(".earlier-text del").Select(d => d.TextContent));
        Assert.Contains("2026-01-02 11:04", page.QuerySelector(".earlier-text")!.TextContent, StringComparison.Ordinal);
        Assert.EndsWith("://localhost/articles/rural2", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_present_revision_is_the_page_itself_and_an_unknown_one_is_missing()
    {
        var reader = portal.Reader();
        var revision = (await reader.JsonAsync("/articles/side1.json")).Text("revision");
        var page = await reader.PageAsync($"/articles/side1?rev={revision}");
        Assert.Empty(page.QuerySelectorAll(".earlier-text"));
        Assert.Contains(revision!, page.QuerySelector(".collation")!.TextContent, StringComparison.Ordinal);
        await reader.PageAsync("/articles/side1?rev=ffffffffffff", HttpStatusCode.NotFound);
    }
}
