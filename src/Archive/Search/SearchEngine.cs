using Microsoft.EntityFrameworkCore;
using ProvincialNewsPortal.Archive.Engines;
using ProvincialNewsPortal.Archive.Search.Answering;

namespace ProvincialNewsPortal.Archive.Search;

/// <summary>Answers searches. Holds the facts of all articles in memory (about 60 bytes each) and renews them where the index has changed,
/// also by another process. One for a program; safe for many readers at once.</summary>
public sealed class SearchEngine(IDbContextFactory<NewsDbContext> contexts)
{
    private FactTable _facts = FactTable.Empty;

    /// <summary>Total, one page and facets, all of one moment of the archive. Facets are counted on another core while the page is picked and read.</summary>
    public async Task<SearchAnswer> AskAsync(SearchRequest request, CancellationToken cancellation)
    {
        var started = System.Diagnostics.Stopwatch.GetTimestamp();
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        await using var moment = await ArchiveEngine.Of(db).ReadAsync(db, cancellation);
        var (facts, index) = Moment(db);
        var found = Find(request, facts, index);
        var total = found.Count;
        var facets = Task.Run(() => Facets.Count(found, facts), CancellationToken.None);
        var page = (long)(request.Page - 1) * request.PageSize >= total ? [] : Page(request, found, facts, index);
        var hits = await HitReader.ReadAsync(db, page, request.Query, cancellation);
        var answer = new SearchAnswer(request, total, hits, await facets);
        ArchiveMeter.Searched(started);
        return answer;
    }

    /// <summary>Only how many there are.</summary>
    public async Task<int> CountAsync(SearchRequest request, CancellationToken cancellation)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        await using var moment = await ArchiveEngine.Of(db).ReadAsync(db, cancellation);
        var (facts, index) = Moment(db);
        return Find(request, facts, index).Count;
    }

    /// <summary>Public ids of the results just before and after an article, in the order of the request.</summary>
    /// <returns>Nulls where there is none, and the article's place from 1; 0: the article is not among the results.</returns>
    public async Task<(string? Previous, string? Next, int Place)> NeighboursAsync(SearchRequest request, string publicId, CancellationToken cancellation)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        await using var moment = await ArchiveEngine.Of(db).ReadAsync(db, cancellation);
        var (facts, index) = Moment(db);
        var found = Find(request, facts, index);
        var id = await db.Articles.Where(a => a.PublicId == publicId).Select(a => a.Id).FirstOrDefaultAsync(cancellation);
        if (id > facts.Largest || !found.Contains(id)) return (null, null, 0);
        var (previous, next, place) = ResultPage.Beside(found, id, facts, request.Order, RelevanceOf(request, facts, index));
        int[] beside = [previous, next];
        var ids = await db.Articles.Where(a => beside.Contains(a.Id)).ToDictionaryAsync(a => a.Id, a => a.PublicId, cancellation);
        return (ids.GetValueOrDefault(previous), ids.GetValueOrDefault(next), place);
    }

    /// <summary>Names of papers, tags and authors that hold the text, those of most articles first.</summary>
    public async Task<IReadOnlyList<string>> NamesAsync(string text, int most, CancellationToken cancellation)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        await using var moment = await ArchiveEngine.Of(db).ReadAsync(db, cancellation);
        return Moment(db).Facts.NamesWith(text, most);
    }

    /// <summary>Row numbers of the results in the request's order, whatever page it asks for.</summary>
    /// <param name="most">How many at most.</param>
    public async Task<List<int>> IdsAsync(SearchRequest request, int most, CancellationToken cancellation)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        await using var moment = await ArchiveEngine.Of(db).ReadAsync(db, cancellation);
        var (facts, index) = Moment(db);
        var found = Find(request, facts, index);
        return Page(request with { Page = 1, PageSize = Math.Min(most, found.Count) }, found, facts, index);
    }

    private static IdSet Find(SearchRequest request, FactTable facts, IndexReader index)
    {
        var root = request.Query.Root;
        if (root is null && request.Filters.IsEmpty) return new IdSet(facts.Largest);
        var found = root is null ? facts.All() : new QueryEvaluator(index, facts).Find(root);
        return Filtering.Apply(found, request.Filters, facts);
    }

    private static List<int> Page(SearchRequest request, IdSet found, FactTable facts, IndexReader index) =>
        ResultPage.Pick(found, facts, request.Order, RelevanceOf(request, facts, index), (request.Page - 1) * request.PageSize, request.PageSize);

    private static Relevance? RelevanceOf(SearchRequest request, FactTable facts, IndexReader index) =>
        request.Order == SearchOrder.Relevance ? new Relevance(index, facts, request.Query.Wanted) : null;

    private (FactTable Facts, IndexReader Index) Moment(NewsDbContext db)
    {
        var facts = _facts.Renewed(db.Database.GetDbConnection());
        if (facts.Epoch != _facts.Epoch || facts.Stamp > _facts.Stamp) _facts = facts;
        return (facts, ArchiveEngine.Of(db).Reader(db, facts));
    }
}
