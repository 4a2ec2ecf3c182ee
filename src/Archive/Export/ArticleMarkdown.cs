using System.Buffers;
using System.Text;
using ProvincialNewsPortal.Bulletins;

namespace ProvincialNewsPortal.Archive.Export;

/// <summary>An article's words as CommonMark, with whatever Markdown would misread escaped.</summary>
public static class ArticleMarkdown
{
    private static readonly SearchValues<char> _always = SearchValues.Create(@"\`*_{}[]<>#|~!&^$=");

    /// <summary>Heading, credits and blocks; ends in one line feed.</summary>
    /// <param name="level">Of the headline, from 1; subheadings stand one below.</param>
    public static string Write(Wording wording, int level = 1)
    {
        var parts = new List<string>();
        Add(parts, wording.RubricAbove, "{0}");
        Add(parts, wording.Kicker, "*{0}*");
        parts.Add(new string('#', level) + " " + Escape(wording.Headline));
        Add(parts, wording.Deck, "**{0}**");
        parts.AddRange(wording.Credits.Select(Escape));
        parts.AddRange(BlockGroup.Of(wording.Blocks).Select(g => Write(g, level)));
        return string.Join("\n\n", parts) + "\n";
    }

    /// <summary>Text that CommonMark reads back as itself, on one line.</summary>
    public static string Escape(string text)
    {
        var line = text.ReplaceLineEndings(" ").Trim();
        var escaped = new StringBuilder(line.Length + 8);
        for (var i = 0; i < line.Length; i++)
        {
            if (_always.Contains(line[i]) || OpensAList(line, i) || MakesALink(line, i)) escaped.Append('\\');
            escaped.Append(line[i]);
        }
        return escaped.ToString();
    }

    /// <summary>A dash or plus sign first, or the mark after a number that is first, makes a list or a heading.</summary>
    private static bool OpensAList(string line, int at) => at == 0
        ? line[0] is '-' or '+' or ':'
        : line[at] is '.' or ')' && line.AsSpan(0, at).IndexOfAnyExceptInRange('0', '9') < 0;

    /// <summary>Bare addresses are links to many readers of Markdown.</summary>
    private static bool MakesALink(string line, int at) =>
        (line[at] == ':' && line.AsSpan(at).StartsWith("://"))
        || (line[at] == '.' && line.AsSpan(0, at).EndsWith("www", StringComparison.OrdinalIgnoreCase));

    /// <summary>One group as one block of CommonMark, a table in the pipe form.</summary>
    /// <param name="level">Of the headline, from 1; subheadings stand one below.</param>
    public static string Write(BlockGroup group, int level = 1) => group.Kind switch
    {
        BlockKind.Subheading => new string('#', level + 1) + " " + Escape(group.Texts[0]),
        BlockKind.Caption => string.Join("\n>\n", group.Texts.Select(t => "> " + Escape(t))),
        BlockKind.ListItem => string.Join('\n', group.Texts.Select(t => "- " + Escape(t))),
        BlockKind.TableRow => Table(PrintedTable.Of(group.Texts)),
        BlockKind.Note => "*" + Escape(group.Texts[0]) + "*",
        _ => Escape(group.Texts[0]),
    };

    /// <summary>Rows of one column stay lines; a table without heads has empty ones, as the pipe form wants some.</summary>
    private static string Table(PrintedTable table) => table.Columns < 2
        ? string.Join("\\\n", table.Rows.Select(r => Escape(r[0])))
        : string.Join('\n', [Row(table.Heading ?? [.. Enumerable.Repeat("", table.Columns)]), Row(Enumerable.Repeat("---", table.Columns), bare: true), .. table.Rows.Select(r => Row(r))]);

    private static string Row(IEnumerable<string> cells, bool bare = false) => "| " + string.Join(" | ", cells.Select(c => bare ? c : Escape(c))) + " |";

    private static void Add(List<string> parts, string? text, string form)
    {
        if (!string.IsNullOrEmpty(text)) parts.Add(form.Replace("{0}", Escape(text), StringComparison.Ordinal));
    }
}
