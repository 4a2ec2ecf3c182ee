using System.Buffers;

namespace ProvincialNewsPortal.Bulletins.Tags.Emerging;

/// <summary>Tells names of things from pieces of sentences by their form: Chinese terms end with what they are (固态|电池).
/// The lists are the table emerging.txt.</summary>
internal static class TermForms
{
    private const int Shortest = 4;

    private static readonly ILookup<string, string[]> Table = TagTables.Lines("emerging.txt")
        .Select(line => line.Split(' ')).ToLookup(words => words[0], words => words[1..], StringComparer.Ordinal);

    private static readonly HashSet<string> General = [.. Words("general")];

    private static readonly HashSet<string> Heads = [.. OwnHeads(), .. Words("head")];

    private static readonly string[] Begins = [.. Words("begin")];

    private static readonly string[] Ends = [.. Words("end")];

    private static readonly WordMatcher<bool> Holds = new(Words("hold").Where(w => w.Length > 1).Distinct(StringComparer.Ordinal).ToDictionary(w => w, _ => true, StringComparer.Ordinal));

    private static readonly SearchValues<char> HeldSigns = SearchValues.Create([.. Words("hold").Where(w => w.Length == 1).Select(w => w[0])]);

    /// <summary>Whether a run of Han may be the name of a subject.</summary>
    public static bool MayBeTerm(string run) => run.Length >= Shortest
        && HasHead(run) && !Array.Exists(Begins, run.StartsWithOrdinal) && !Array.Exists(Ends, run.EndsWithOrdinal)
        && !Holds.In(run).Any();

    /// <summary>Whether a noun adds nothing to the word it ends.</summary>
    public static bool IsGeneral(string noun) => General.Contains(noun);

    /// <summary>Whether a sign (的) stands in sentences and in no term.</summary>
    public static bool IsHeldBySentences(char sign) => HeldSigns.Contains(sign);

    private static bool HasHead(string run)
    {
        for (var length = 2; length <= 4 && length <= run.Length - 2; length++)
            if (Heads.Contains(run[^length..])) return true;
        return false;
    }

    /// <summary>The names of the thesaurus's topics end with their nouns (动力|电池); its other words need not (扩大|投资).</summary>
    private static IEnumerable<string> OwnHeads() =>
        Thesaurus.Default.Topics.Select(t => t.Name).Where(w => w.Length >= Shortest).Select(w => w[^2..]).Where(head => !General.Contains(head));

    private static IEnumerable<string> Words(string list) => Table[list].SelectMany(words => words);

    private static bool StartsWithOrdinal(this string text, string word) => text.StartsWith(word, StringComparison.Ordinal);

    private static bool EndsWithOrdinal(this string text, string word) => text.EndsWith(word, StringComparison.Ordinal);
}
