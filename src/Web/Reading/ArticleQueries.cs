using Microsoft.EntityFrameworkCore;
using ProvincialNewsPortal.Archive;

namespace ProvincialNewsPortal.Web.Reading;

/// <summary>The queries of an article's page, asked once with nothing to find, so that the first reader does not wait until they are put into SQL.</summary>
internal static class ArticleQueries
{
    /// <summary>No row has it: rows are numbered from 1.</summary>
    private const int Nothing = 0;

    public static async Task PutIntoSqlAsync(IDbContextFactory<NewsDbContext> contexts, CancellationToken stop)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        var nowhere = new IssueHead(Nothing, "", Nothing, null, null, default(DateOnly), 1, null, null, default, null);
        await ArticleView.FindAsync(db, "", stop);
        await IssuePlaces.PlaceAsync(db, nowhere, stop);
        await KnownTags.IdsAsync(db, Nothing, stop);
        await RelatedArticles.SameHeadlineAsync(db, "", Nothing, stop);
        await ArticleOfIssue.OfAsync(db, [], stop);
    }
}
