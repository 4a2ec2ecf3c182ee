using ProvincialNewsPortal.Archive.Search.Asking;
using ProvincialNewsPortal.Archive.Search.Indexing;

namespace ProvincialNewsPortal.Archive.Search.Answering;

/// <summary>What a reader narrowed the results to, beside the query: exact names, all of which must hold.</summary>
/// <param name="Days">Null: any date.</param>
public sealed record SearchFilters(IReadOnlyList<NameFilter> Names, DayRange? Days)
{
    public static SearchFilters None { get; } = new([], null);

    public bool IsEmpty => Names.Count == 0 && Days is null;
}

/// <summary>One exact name.</summary>
public sealed record NameFilter(NameField Field, string Name);

/// <summary>Which of the articles that were found the filters let through.</summary>
internal static class Filtering
{
    /// <summary>Whether all the days an article may be of lie in the span.</summary>
    public static Func<int, bool> InDays(FactTable facts, DayRange days)
    {
        var (from, to) = (days.From?.DayNumber ?? 1, days.To?.DayNumber ?? int.MaxValue);
        return id => facts.First(id) >= from && facts.Last(id) <= to && facts.First(id) > 0;
    }

    /// <summary>Leaves what the filters let through.</summary>
    public static IdSet Apply(IdSet found, SearchFilters filters, FactTable facts)
    {
        foreach (var filter in filters.Names)
        {
            var wanted = Array.IndexOf(facts.Names, new KnownName(filter.Field, filter.Name));
            found = found.Where(id => wanted > 0 && facts.NamesOf(id).Contains(wanted));
        }
        return filters.Days is null ? found : found.Where(InDays(facts, filters.Days));
    }
}
