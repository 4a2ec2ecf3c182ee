using System.Globalization;

namespace ProvincialNewsPortal.Bulletins.Tags;

/// <summary>A user's table of topics, in the form of the program's own (<see cref="TopicLine"/>): new topics, or more words for known ones.</summary>
public sealed class TopicTable
{
    private TopicTable(IReadOnlyList<TopicLine> lines) => Lines = lines;

    /// <summary>No lines.</summary>
    public static TopicTable Empty { get; } = new([]);

    internal IReadOnlyList<TopicLine> Lines { get; }

    /// <summary>Number of topics that it tells of.</summary>
    public int Count => Lines.Count;

    /// <summary>Reads a table; exactly one of the two is null.</summary>
    /// <returns>A refusal names the line, what is wrong with it and what to write.</returns>
    public static (TopicTable? Table, string? Refusal) Read(string text)
    {
        var lines = new List<TopicLine>();
        foreach (var (number, content) in RuleLines.Of(text))
        {
            var line = TopicLine.Of(content);
            if (Fault(line, content, lines) is { } fault) return (null, string.Create(CultureInfo.InvariantCulture, $"line {number}: {fault}"));
            lines.Add(line);
        }
        return (new TopicTable(lines), null);
    }

    private static string? Fault(TopicLine line, string content, List<TopicLine> before)
    {
        if (content.Split('\t').Length > 4) return "more than four fields; write name, topics above, other words and code, separated by tabs.";
        if (line.Name.Length < 2) return $"'{line.Name}' is too short for a topic; write a name of two characters or more before the first tab.";
        if (before.Exists(b => b.Name == line.Name)) return $"{line.Name} stands on an earlier line; put all its words on one line.";
        if (line.Parents.Count > 0 && !IsMain(line.Parents[0], before)) return $"{line.Parents[0]} is no main topic; name one of the table's main topics, or write a line for it first.";
        if (line.Parents.Skip(1).FirstOrDefault(p => !IsKnown(p, before)) is { } unknown) return $"{unknown} is no topic; name one of the table's, or write a line for it first.";
        if (line.Parents.Count > 0 && HasTopicsBelow(line.Name, before)) return $"{line.Name} is a main topic with others below it; leave its second field empty.";
        if (line.IptcCode is { } code && !(code.Length == 8 && code.All(char.IsAsciiDigit))) return $"'{code}' is no code; write the eight digits of an IPTC Media Topic, or nothing.";
        if (line.Words.Append(line.Name).FirstOrDefault(w => w.Length > WordOpenings.Longest) is { } longer) return $"the word '{longer}' is too long; use words of {WordOpenings.Longest} characters or fewer.";
        if (line.Words.FirstOrDefault(w => w.Length < 2) is { } shorter) return $"the word '{shorter}' is too short; use words of two characters or more.";
        var twice = line.Words.FirstOrDefault(w => before.Exists(b => b.Words.Contains(w, StringComparer.Ordinal)));
        return twice is null ? null : $"the word {twice} stands on an earlier line; keep it on one of them.";
    }

    private static bool IsMain(string name, List<TopicLine> before) =>
        before.Find(b => b.Name == name) is { } own ? own.Parents.Count == 0 && Thesaurus.Default.Find(name)?.Parent is null
            : Thesaurus.Default.Find(name) is { Parent: null };

    private static bool IsKnown(string name, List<TopicLine> before) => Thesaurus.Default.Find(name) is not null || before.Exists(b => b.Name == name);

    private static bool HasTopicsBelow(string name, List<TopicLine> before) =>
        Thesaurus.Default.Topics.Any(t => t.Parent?.Name == name) || before.Exists(b => b.Parents is [var above, ..] && above == name);
}
