using ProvincialNewsPortal.Bulletins.Text;

namespace ProvincialNewsPortal.Bulletins.Tests.Corpus;

/// <summary>A report as margins: a letter for what a line is, then the ordinal of its article.
/// Small letters are of articles: s section, k kicker, h headline, d deck, b credit, p paragraph, c a line that goes on with its block,
/// u subheading, i caption, q question, a answer, l list item, r table row, n note; capitals are kinds of other lines.</summary>
internal static class Margins
{
    private static readonly Dictionary<OtherKind, string> Others = new()
    {
        [OtherKind.Masthead] = "M", [OtherKind.Folio] = "F", [OtherKind.Navigation] = "N", [OtherKind.Slogan] = "S", [OtherKind.Teaser] = "T",
        [OtherKind.Advertisement] = "A", [OtherKind.Imprint] = "I", [OtherKind.Label] = "L", [OtherKind.Ornament] = "O", [OtherKind.Duplicate] = "D", [OtherKind.Fragment] = "X",
    };

    /// <summary>A margin for each line of the source; empty for blank ones.</summary>
    public static IReadOnlyList<string> Of(BulletinReport report, IReadOnlyList<string> lines)
    {
        var margins = Enumerable.Repeat("", lines.Count).ToArray();
        foreach (var other in report.Other) Mark(margins, lines, other.Lines, _ => Others[other.Kind]);
        foreach (var article in report.Articles) Mark(margins, lines, article.Lines, n => Letter(article, n, lines[n - 1]) + article.Ordinal);
        return margins;
    }

    private static void Mark(string[] margins, IReadOnlyList<string> lines, IReadOnlyList<LineRange> ranges, Func<int, string> margin)
    {
        foreach (var n in LineRange.Lines(ranges))
            if (!string.IsNullOrWhiteSpace(lines[n - 1])) margins[n - 1] = margin(n);
    }

    private static string Letter(ArticleReport article, int number, string line)
    {
        var text = Squash(line);
        foreach (var block in article.Blocks.Where(b => LineRange.Lines(b.Lines).Contains(number)))
            return LineRange.Lines(block.Lines).First() == number ? Letter(block.Kind) : "c";
        (string? Field, string Letter)[] fields = [(article.Section, "s"), (article.Headline, "h"), (article.Kicker, "k"), (article.Deck, "d"), .. article.Credits.Select(c => ((string?)c, "b"))];
        return fields.FirstOrDefault(f => f.Field is not null && Squash(f.Field).Contains(text, StringComparison.Ordinal), (null, "?")).Letter
            is var letter && letter != "?" ? letter : fields.FirstOrDefault(f => f.Field?.Length > 1 && text.Contains(Squash(f.Field), StringComparison.Ordinal), (null, "?")).Letter;
    }

    private static string Letter(BlockKind kind) => kind switch
    {
        BlockKind.Subheading => "u",
        BlockKind.Question => "q",
        BlockKind.Answer => "a",
        BlockKind.ListItem => "l",
        BlockKind.TableRow => "r",
        BlockKind.Caption => "i",
        BlockKind.Note => "n",
        _ => "p",
    };

    private static string Squash(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
