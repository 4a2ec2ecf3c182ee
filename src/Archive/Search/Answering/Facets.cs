using ProvincialNewsPortal.Archive.Search.Indexing;

namespace ProvincialNewsPortal.Archive.Search.Answering;

/// <summary>How many of the results have a name.</summary>
public sealed record FacetValue(string Name, int Count);

/// <summary>The names of one kind among the results, commonest first, equals by name.</summary>
/// <param name="Values">At most <see cref="Facets.Most"/>.</param>
/// <param name="Others">How many more names there are.</param>
public sealed record FacetGroup(NameField Field, IReadOnlyList<FacetValue> Values, int Others);

/// <summary>Results of a month; month 0: the year is known, the month is not.</summary>
public sealed record MonthCount(int Year, int Month, int Count);

/// <summary>Exact counts over all results, whatever page is shown.</summary>
/// <param name="Months">Ascending; only those with results.</param>
/// <param name="Undated">Results of which not even the year is known.</param>
public sealed record Facets(IReadOnlyList<FacetGroup> Groups, IReadOnlyList<MonthCount> Months, int Undated)
{
    /// <summary>Names listed of a kind.</summary>
    public const int Most = 50;

    private static readonly NameField[] Shown =
    [
        NameField.Paper, NameField.Place, NameField.Organisation, NameField.Person, NameField.Topic, NameField.SectionTag, NameField.Section, NameField.Author,
    ];

    /// <summary>Whether names of the field are counted.</summary>
    internal static bool Shows(NameField field) => field is NameField.Paper or >= NameField.Section;

    internal static Facets Count(IdSet found, FactTable facts)
    {
        var (counts, months) = FacetCounts.Of(found, facts);
        var byField = Enumerable.Range(1, Math.Max(0, counts.Length - 1)).Where(n => counts[n] > 0).ToLookup(n => facts.Names[n].Field);
        return new Facets(
            [.. Shown.Select(field => Group(field, [.. byField[field]], counts, facts)).Where(g => g.Values.Count > 0)],
            [.. Enumerable.Range(1, months.Length - 1).Where(m => months[m] > 0)
                .Select(m => new MonthCount(facts.Months[m].Year, facts.Months[m].Month, months[m])).OrderBy(m => (m.Year, m.Month))],
            months[0]);
    }

    private static FacetGroup Group(NameField field, List<int> names, int[] counts, FactTable facts)
    {
        var values = names.Select(n => new FacetValue(facts.Names[n].Name, counts[n]))
            .OrderByDescending(v => v.Count).ThenBy(v => v.Name, StringComparer.Ordinal).Take(Most).ToList();
        return new FacetGroup(field, values, names.Count - values.Count);
    }
}
