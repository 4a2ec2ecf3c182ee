using System.Text;
using System.Text.RegularExpressions;

namespace ProvincialNewsPortal.Archive.Tests.Search.Proof;

/// <summary>Reads every word of every article for each question. Shares no code with the index: whole-string NFKC, a regular expression for
/// pieces, string search for terms. Only the table of traditional characters is the same file.</summary>
internal static partial class Scan
{
    private const char Edge = '\u0002';

    private static readonly Dictionary<string, string> Simplified = LoadTable();

    /// <summary>Traditional characters, for making queries.</summary>
    public static readonly ILookup<string, string> Traditional = LoadTable().ToLookup(p => p.Value, p => p.Key);

    /// <summary>Pieces of a text, an edge before and after each.</summary>
    public static string Pieces(string text)
    {
        var folded = new StringBuilder();
        foreach (var rune in text.Normalize(NormalizationForm.FormKC).ToLowerInvariant().EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) == System.Globalization.UnicodeCategory.Format) continue;
            folded.Append(Simplified.GetValueOrDefault(rune.ToString(), rune.ToString()));
        }
        foreach (var quote in "“”„‟«»「」『』〝〞〟") folded.Replace(quote, '"');
        foreach (var quote in "‘’‚‛‹›′") folded.Replace(quote, '\'');
        foreach (var dot in "•‧・∙⋅⸱") folded.Replace(dot, '·');
        return Edge + string.Join(Edge, Piece().Matches(folded.ToString()).Select(m => m.Value)) + Edge;
    }

    public static bool Holds(string pieces, string term, bool prefix)
    {
        var wanted = Pieces(term);
        return pieces.Contains(prefix ? wanted[..^1] : wanted, StringComparison.Ordinal);
    }

    private static Dictionary<string, string> LoadTable()
    {
        using var reader = new StreamReader(typeof(ProvincialNewsPortal.Bulletins.BulletinReader).Assembly.GetManifestResourceStream("simplified.txt")!);
        var groups = reader.ReadToEnd().Split('\n').Where(l => l.Length > 0 && l[0] != '#').Select(l => l.EnumerateRunes().Select(r => r.ToString()).ToList());
        return groups.SelectMany(g => g.Skip(1).Select(t => (t, g[0]))).ToDictionary(p => p.t, p => p.Item2);
    }

    // 1,234.5 | c919 | 𠮷 | 龙 | 。
    [GeneratedRegex(@"(?:[0-9]{1,3}(?:,[0-9]{3})+(?![0-9])|[\p{Lu}\p{Ll}\p{Lt}\p{Nd}]\p{M}*)(?:[\p{Lu}\p{Ll}\p{Lt}\p{Nd}]\p{M}*|(?<=[0-9])\.(?=[0-9]))*|[\uD800-\uDBFF][\uDC00-\uDFFF]\p{M}*|[^\s\p{C}]\p{M}*")]
    private static partial Regex Piece();
}
