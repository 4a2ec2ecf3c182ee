using System.Buffers;
using System.Collections.Frozen;

namespace ProvincialNewsPortal.Bulletins.Publications;

/// <summary>The papers that are known: the table that is built in, and the user's.</summary>
public sealed class PaperTable
{
    private readonly FrozenDictionary<string, Paper> byName;
    private readonly List<(string Host, Paper Paper)> bySite;
    private readonly SearchValues<string> hosts;

    private PaperTable(IReadOnlyList<Paper> papers)
    {
        byName = papers.SelectMany(p => p.Aliases.Append(p.Name), (p, name) => (name, p)).GroupBy(e => e.name).ToFrozenDictionary(g => g.Key, g => g.First().p);
        bySite = [.. papers.Where(p => p.Site.Length > 0).DistinctBy(p => p.Site).Select(p => (p.Site, p))];
        hosts = SearchValues.Create([.. bySite.Select(s => s.Host)], StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The built-in table alone.</summary>
    public static PaperTable BuiltIn { get; } = new(Papers.All);

    /// <summary>The built-in table with the user's papers before it: where both have a name, the user's line holds.</summary>
    public static PaperTable With(IReadOnlyList<Paper> own) => own.Count == 0 ? BuiltIn : new([.. own, .. Papers.All]);

    /// <summary>The paper of a name or alias; null: not known.</summary>
    public Paper? Find(string name) => byName.GetValueOrDefault(name);

    /// <summary>The paper whose site a line gives (www.example.cn, a@example.cn); null: none.</summary>
    internal Paper? BySite(string line)
    {
        if (!line.Contains('.', StringComparison.Ordinal) || line.AsSpan().IndexOfAny(hosts) < 0) return null;
        foreach (var (host, paper) in bySite)
            if (line.IndexOf(host, StringComparison.OrdinalIgnoreCase) is > 0 and var at && line[at - 1] is '.' or '/' or '@') return paper;
        return null;
    }
}
