using Microsoft.EntityFrameworkCore;
using ProvincialNewsPortal.Archive.Entities;
using ProvincialNewsPortal.Archive.Import;
using ProvincialNewsPortal.Bulletins;
using ProvincialNewsPortal.Bulletins.Tags;
using ProvincialNewsPortal.Bulletins.Tags.Emerging;

namespace ProvincialNewsPortal.Archive.Tagging;

/// <summary>What <c>retag</c> changed.</summary>
/// <param name="Changed">Articles whose tags changed, weights and lines included.</param>
/// <param name="TermsAdded">New terms that are topics from now on.</param>
/// <param name="TermsGone">New terms that are topics no longer.</param>
public sealed record RetagReport(int Changed, TagChanges Changes, IReadOnlyList<string> TermsAdded, IReadOnlyList<string> TermsGone);

/// <summary>Learns the archive's new terms and tags every article anew, without reading its document again. Each document is a transaction of
/// its own: what was done stays when it is ended, and running it again goes on with the rest.</summary>
public sealed class Retagging(IDbContextFactory<NewsDbContext> contexts, TimeProvider clock)
{
    /// <summary>Articles that the statistics rest on at most, evenly spread over a larger archive.</summary>
    private const int Background = 30_000;

    /// <param name="keep">False: reports and writes nothing.</param>
    public async Task<RetagReport> RunAsync(bool keep, IProgress<ImportProgress>? progress, CancellationToken cancellation)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        await db.Database.OpenConnectionAsync(cancellation);
        var before = await TagLists.ReadAsync(db, cancellation);
        var terms = EmergingTermLearner.Learn(await WordingsAsync(db, cancellation), before.Thesaurus);
        var after = new TagVocabulary(before.Thesaurus, terms, before.Rules);
        if (keep) await KeepTermsAsync(db, terms, cancellation);
        var changes = new TagChanges();
        var changed = await EveryDocumentAsync(db, after, changes, keep, progress, cancellation);
        if (keep) await db.Tags.Where(t => t.Articles.Count == 0).ExecuteDeleteAsync(cancellation);
        var (old, now) = (Names(before), Names(after));
        return new RetagReport(changed, changes, [.. now.Except(old).Order(StringComparer.Ordinal)], [.. old.Except(now).Order(StringComparer.Ordinal)]);
    }

    private async Task<int> EveryDocumentAsync(
        NewsDbContext db, TagVocabulary vocabulary, TagChanges changes, bool keep, IProgress<ImportProgress>? progress, CancellationToken cancellation)
    {
        var writer = new DocumentTags(db, clock);
        var documents = await db.SourceDocuments.OrderBy(d => d.Id).Select(d => new { d.Id, d.Name }).ToListAsync(cancellation);
        var changed = 0;
        for (var i = 0; i < documents.Count; i++)
        {
            changed += await writer.RenewAsync(documents[i].Id, Find, changes, keep, cancellation);
            progress?.Report(new ImportProgress(i + 1, documents.Count, documents[i].Name));
        }
        return changed;

        IReadOnlyList<TagReport> Find(Article article) => TagFinder.Find(StoredArticle.Report(article), article.Issue!.Publication?.Name, vocabulary);
    }

    private async Task KeepTermsAsync(NewsDbContext db, IReadOnlyList<EmergingTerm> terms, CancellationToken cancellation)
    {
        await TagLists.SetAsync(db, TagLists.Terms, EmergingTerm.Write(terms), clock.GetUtcNow().UtcDateTime, cancellation);
        await db.SaveChangesAsync(cancellation);
    }

    private static async Task<IReadOnlyCollection<ArticleWording>> WordingsAsync(NewsDbContext db, CancellationToken cancellation)
    {
        var every = (await db.Articles.CountAsync(cancellation) / Background) + 1;
        var articles = await db.Articles.AsNoTracking().Where(a => a.Id % every == 0).OrderBy(a => a.Id)
            .Select(a => new { a.Kicker, a.Headline, a.Deck, a.Text!.Blocks }).ToListAsync(cancellation);
        return articles.ConvertAll(a => new ArticleWording(
            string.Join('\n', new[] { a.Kicker, a.Headline, a.Deck }.OfType<string>()), [.. a.Blocks.Select(b => b.Text)]));
    }

    private static HashSet<string> Names(TagVocabulary vocabulary) => vocabulary.Terms.Select(t => t.Name).ToHashSet(StringComparer.Ordinal);
}
