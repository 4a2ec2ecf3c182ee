namespace ProvincialNewsPortal.Training.Generator;

/// <summary>Breaks text into lines of print.</summary>
internal static class Wrapping
{
    /// <summary>Lines of at most <paramref name="width"/> full-width characters; marks that close stay with what they close.</summary>
    public static List<string> Hard(string text, int width)
    {
        var lines = new List<string>();
        int start = 0, half = 0;
        for (var i = 0; i < text.Length; i++)
        {
            half += text[i] < 0x2000 ? 1 : 2;
            if (half <= width * 2 || "，。、；：？！）”’》,.;:?!)".Contains(text[i], StringComparison.Ordinal)) continue;
            lines.Add(text[start..i]);
            (start, half) = (i, text[i] < 0x2000 ? 1 : 2);
        }
        lines.Add(text[start..]);
        return lines;
    }

    /// <summary>Some of the lines run on into the next, as a reader of columns takes two for one.</summary>
    public static List<string> Run(List<string> lines, double share, Draw draw)
    {
        if (share == 0) return lines;
        var run = new List<string>();
        foreach (var (i, line) in lines.Index())
            if (i > 0 && draw.Chance(share)) run[^1] += line;
            else run.Add(line);
        return run;
    }

    /// <summary>Some of the lines with blanks between characters, as narrow columns are justified.</summary>
    public static IEnumerable<string> Justified(List<string> lines, double share, Draw draw) => lines.Select(line =>
    {
        if (share == 0 || !draw.Chance(share)) return line;
        var all = draw.Chance(0.5);
        return string.Concat(line.Select((c, i) => i > 0 && (all || draw.Chance(0.4)) ? " " + c : c.ToString()));
    });

    /// <summary>A heading in lines: at its printed breaks, then at a space, then near the middle.</summary>
    public static List<string> Heading(string text, int width, Draw draw)
    {
        var lines = new List<string>();
        foreach (var part in text.Split('\n'))
        {
            if (width == 0 || part.Length <= width) lines.Add(part);
            else if (part.Count(c => c == ' ') > 1 && part.Split(' ') is var clauses && clauses.All(c => c.Length > 2) && draw.Chance(0.5)) lines.AddRange(clauses);
            else if (part.IndexOf(' ', StringComparison.Ordinal) is > 2 and var gap && gap < part.Length - 3) lines.AddRange([part[..gap], part[(gap + 1)..]]);
            else if (part.AsSpan(3..^3).IndexOfAny("，：？！") is >= 0 and var mark && draw.Chance(0.2)) lines.AddRange([part[..(mark + 4)], part[(mark + 4)..]]);
            else if (draw.Chance(0.5)) lines.AddRange(Hard(part, width));
            else lines.AddRange(Even(part, width));
        }
        return lines;
    }

    /// <summary>A paragraph cut at one or two column ends, anywhere but at its ends.</summary>
    public static List<string> Cut(string text, Draw draw)
    {
        if (text.Length < 24) return [text];
        var at = draw.Range(8, text.Length - 8);
        List<string> rest = text.Length - at > 40 && draw.Chance(0.25) ? Cut(text[at..], draw) : [text[at..]];
        return [text[..at], .. rest];
    }

    private static List<string> Even(string text, int width)
    {
        var count = (text.Length + width - 1) / width;
        var size = (text.Length + count - 1) / count;
        return [.. Enumerable.Range(0, count).Select(i => text[(i * size)..Math.Min(text.Length, (i + 1) * size)])];
    }
}
