using Microsoft.EntityFrameworkCore;
using ProvincialNewsPortal.Archive;
using ProvincialNewsPortal.Archive.Export;
using ProvincialNewsPortal.Web.Reading;

namespace ProvincialNewsPortal.Web.Api;

/// <summary>The words of articles.</summary>
internal static class ArticleWords
{
    public static Wording Of(ArticleView a) => new(a.Section, a.Kicker, a.Headline, a.Deck, a.Credits, a.Blocks);

    /// <summary>Of all articles of an issue, by the article's row.</summary>
    public static Task<Dictionary<int, Wording>> OfIssueAsync(NewsDbContext db, int issueId, CancellationToken stop) =>
        db.Articles.AsNoTracking().Where(a => a.IssueId == issueId)
            .Select(a => new { a.Id, a.Section, a.Kicker, a.Headline, a.Deck, a.Credits, a.Text!.Blocks })
            .ToDictionaryAsync(a => a.Id, a => new Wording(a.Section, a.Kicker, a.Headline, a.Deck, a.Credits, a.Blocks), stop);
}
