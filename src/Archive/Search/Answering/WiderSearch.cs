using ProvincialNewsPortal.Archive.Search.Asking;
using ProvincialNewsPortal.Archive.Search.Folding;

namespace ProvincialNewsPortal.Archive.Search.Answering;

/// <summary>A search near one that found nothing.</summary>
/// <param name="Filter">The name filter it leaves out; null: none of these.</param>
/// <param name="Term">The term it asks for alone; null: the query is the same.</param>
/// <param name="WithoutDays">Whether it leaves out the date filter.</param>
public sealed record WiderSearch(SearchRequest Request, int Count, NameFilter? Filter = null, string? Term = null, bool WithoutDays = false);

/// <summary>Says why nothing was found: which filter took the results away, which term does not occur, and what near it does.</summary>
public static class WiderSearches
{
    /// <summary>Terms looked at, and shorter forms of one.</summary>
    private const int MostTerms = 5, MostForms = 12;

    public static async Task<IReadOnlyList<WiderSearch>> FindAsync(SearchEngine engine, SearchRequest request, CancellationToken cancellation)
    {
        var wider = new List<WiderSearch>();
        foreach (var filter in request.Filters.Names)
            wider.Add(new(request with { Filters = request.Filters with { Names = [.. request.Filters.Names.Where(f => f != filter)] } }, 0, filter));
        if (request.Filters.Days is not null) wider.Add(new(request with { Filters = request.Filters with { Days = null } }, 0, WithoutDays: true));
        var terms = request.Query.Wanted.Where(t => t.Field == SearchField.Anywhere || request.Query.Root is not TermNode).Take(MostTerms).ToList();
        if (terms.Count > 1 || request.Query.Root is not TermNode) wider.AddRange(terms.Select(t => Alone(request, t.Shown)));
        for (var i = 0; i < wider.Count; i++)
            wider[i] = wider[i] with { Count = await engine.CountAsync(wider[i].Request, cancellation) };
        foreach (var term in terms)
            if (await engine.CountAsync(Alone(request, term.Shown).Request, cancellation) == 0 && await NearestAsync(engine, request, term, cancellation) is { } near)
                wider.Add(near);
        return wider;
    }

    /// <summary>The longest beginning or end of the term that does occur; null: none.</summary>
    private static async Task<WiderSearch?> NearestAsync(SearchEngine engine, SearchRequest request, TermNode term, CancellationToken cancellation)
    {
        foreach (var form in Shorter(term).Take(MostForms))
        {
            var near = Alone(request, form);
            var count = await engine.CountAsync(near.Request, cancellation);
            if (count > 0) return near with { Count = count };
        }
        return null;
    }

    private static IEnumerable<string> Shorter(TermNode term)
    {
        var atoms = AtomReader.Read(term.Shown);
        for (var length = atoms.Count - 1; length > 0; length--)
        {
            yield return term.Shown[atoms[0].Start..atoms[length - 1].End];
            yield return term.Shown[atoms[^length].Start..atoms[^1].End];
        }
    }

    private static WiderSearch Alone(SearchRequest request, string term)
    {
        var quoted = term.Any(c => char.IsWhiteSpace(c) || "()（）|｜-－:：*＊".Contains(c, StringComparison.Ordinal)) ? $"“{term}”" : term;
        return new(request with { Query = SearchQuery.Read(quoted), Filters = SearchFilters.None, Page = 1 }, 0, Term: quoted);
    }
}
