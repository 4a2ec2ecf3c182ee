using System.Collections.Frozen;

namespace ProvincialNewsPortal.Bulletins.Text;

/// <summary>A list of words, asked whether a text ends with one of them: one look for each length, not for each word.</summary>
internal sealed class TextEnds
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> words;
    private readonly int[] lengths;

    public TextEnds(IEnumerable<string> words)
    {
        var set = words.ToFrozenSet(StringComparer.Ordinal);
        this.words = set.GetAlternateLookup<ReadOnlySpan<char>>();
        lengths = [.. set.Select(w => w.Length).Distinct().Order()];
    }

    /// <summary>Whether a text ends with one of the words.</summary>
    public bool AnyEnds(ReadOnlySpan<char> text)
    {
        foreach (var length in lengths)
            if (length <= text.Length && words.Contains(text[^length..])) return true;
        return false;
    }
}
