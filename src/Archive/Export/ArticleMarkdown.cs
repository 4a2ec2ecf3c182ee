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
        for (var i = 0; i < wording.Blocks.Count;) parts.Add(Group(wording.Blocks, ref i, level));
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

    /// <summary>Items and rows that follow one another are set as one.</summary>
    private static string Group(IReadOnlyList<Block> blocks, ref int at, int level)
    {
        var kind = blocks[at].Kind;
        var first = Set(blocks[at++], level);
        if (kind is not (BlockKind.ListItem or BlockKind.TableRow)) return first;
        var group = new StringBuilder(first);
        for (; at < blocks.Count && blocks[at].Kind == kind; at++)
            group.Append(kind == BlockKind.TableRow ? "\\\n" : "\n").Append(Set(blocks[at], level));
        return group.ToString();
    }

    private static string Set(Block block, int level) => block.Kind switch
    {
        BlockKind.Subheading => new string('#', level + 1) + " " + Escape(block.Text),
        BlockKind.Caption => "> " + Escape(block.Text),
        BlockKind.ListItem => "- " + Escape(block.Text),
        BlockKind.Note => "*" + Escape(block.Text) + "*",
        _ => Escape(block.Text),
    };

    private static void Add(List<string> parts, string? text, string form)
    {
        if (!string.IsNullOrEmpty(text)) parts.Add(form.Replace("{0}", Escape(text), StringComparison.Ordinal));
    }
}
