using ProvincialNewsPortal.Bulletins.Lines;
using System.Text;

namespace ProvincialNewsPortal.Bulletins.Articles;

/// <summary>Puts lines together again: breaks and padding go, nothing else does.</summary>
internal static class TextJoiner
{
    /// <summary>Running text: no space between Han, one where two Latin words or numbers would else run together.</summary>
    public static void Append(StringBuilder before, ReadOnlySpan<char> after)
    {
        if (before.Length > 0 && after.Length > 0 && IsWord(before[^1]) && IsWord(after[0])) before.Append(' ');
        before.Append(after);
    }

    /// <summary>Lines of a heading: one space.</summary>
    public static string? Heading(IReadOnlyList<string> lines) => lines.Count == 0 ? null : string.Join(' ', lines);

    private static bool IsWord(char c) => c < 0x80 && (CharClasses.IsLatin(c) || CharClasses.IsDigit(c));
}
