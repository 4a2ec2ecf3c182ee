namespace ProvincialNewsPortal.Bulletins.Tests.Corpus;

/// <summary>One hand-written page: each source line with its role and article in the margin, as in <c>h1 | 宜宾市今日</c>.</summary>
/// <param name="Name">Path below the corpus folder without ending: <c>newspaper/kicker</c>.</param>
/// <param name="Comment">Lines before the rule <c>---</c>: what the case is about.</param>
/// <param name="Margins">A line's margin; two that are right as well as each other are written <c>s1/L</c>; empty for a blank line.</param>
/// <param name="Lines">The source without its margins.</param>
internal sealed record CorpusCase(string Name, IReadOnlyList<string> Comment, IReadOnlyList<string> Margins, IReadOnlyList<string> Lines)
{
    private const string Rule = "---";

    /// <summary>The input: the lines with the margins stripped.</summary>
    public string Source => string.Join('\n', Lines);

    /// <summary>Reads a case.</summary>
    /// <exception cref="FormatException">No rule, or a line without a margin.</exception>
    public static CorpusCase Parse(string name, string text)
    {
        var all = text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
        var rule = Array.IndexOf(all, Rule);
        if (rule < 0) throw new FormatException($"{name}: no line {Rule} between comment and page.");
        var rows = all[(rule + 1)..].Select(row => Split(name, row)).ToList();
        return new CorpusCase(name, all[..rule], [.. rows.Select(r => r.Margin)], [.. rows.Select(r => r.Line)]);
    }

    /// <summary>The case with other margins, as it is kept in its file.</summary>
    public string Write(IReadOnlyList<string> margins)
    {
        var width = margins.Max(m => m.Length);
        return string.Join('\n', [.. Comment, Rule, .. Lines.Select((line, i) => $"{margins[i].PadRight(width)} | {line}".TrimEnd())]) + "\n";
    }

    /// <summary>Whether margins made of a report say what this case expects.</summary>
    public bool Accepts(IReadOnlyList<string> margins) =>
        margins.Count == Margins.Count && margins.Zip(Margins).All(pair => pair.Second.Split('/').Contains(pair.First));

    private static (string Margin, string Line) Split(string name, string row)
    {
        var bar = row.IndexOf('|', StringComparison.Ordinal);
        if (bar < 0) throw new FormatException($"{name}: no margin before: {row}");
        var line = row[(bar + 1)..];
        return (row[..bar].Trim(), line.StartsWith(' ') ? line[1..] : line);
    }
}
