namespace ProvincialNewsPortal.Bulletins.Tags;

/// <summary>Lines of a small text file that users edit: # begins a comment, empty lines say nothing.</summary>
internal static class RuleLines
{
    /// <summary>Lines that say something, with their numbers from 1.</summary>
    public static IEnumerable<(int Number, string Content)> Of(string text) => text.TrimStart('\uFEFF').Split('\n')
        .Select((line, i) => (i + 1, line.Split('#')[0].Trim(' ', '\r', '\u3000')))
        .Where(l => l.Item2.Trim().Length > 0);
}
