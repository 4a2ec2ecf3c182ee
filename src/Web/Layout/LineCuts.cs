using System.Buffers;
using System.Collections.Frozen;

namespace ProvincialNewsPortal.Web.Layout;

/// <summary>Where a line of a headline may be cut. A browser cuts Chinese after any character; here a line ends between words, as far as a list of
/// common ones knows them (<c>headline-words.txt</c>), never within a number with its unit or a short quotation, nor between a name and its title, and none begins with 的.</summary>
internal static class LineCuts
{
    /// <summary>Characters of the longest quotation that stays on one line, its marks included.</summary>
    private const int LongestQuotation = 8;

    /// <summary>Characters of counting and measuring after a number that stay with it, at most.</summary>
    private const int LongestUnit = 5;

    private static readonly SearchValues<char> _opening = SearchValues.Create("“‘《〈（「『【〔(");
    private static readonly SearchValues<char> _closing = SearchValues.Create("”’》〉）」』】〕)，、。；：？！…—·丨|,;:?!%％");
    private static readonly SearchValues<char> _neverFirst = SearchValues.Create("的了们吗吧呢");
    private static readonly SearchValues<char> _units = SearchValues.Create("亿万千百十余多几年月日时分秒点岁天周元吨克米亩里瓦斤人名位户家个项次条座台套辆艘架件例种起场轮批级届期版号度倍层所处");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _titles = new[]
    {
        "总统", "总理", "主席", "首相", "国王", "部长", "书记", "总书记", "省长", "市长", "县长", "区长", "镇长", "局长", "院长", "校长", "主任", "委员", "代表", "教授", "院士",
        "医生", "老师", "先生", "女士", "同志",
    }.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _words;

    /// <summary>Length of the longest word that ends with a character; 0: none does.</summary>
    private static readonly byte[] _longest = new byte[char.MaxValue + 1];

    static LineCuts()
    {
        using var file = new StreamReader(typeof(LineCuts).Assembly.GetManifestResourceStream("headline-words.txt")!);
        var words = file.ReadToEnd().Split('\n').Where(l => !l.StartsWith('#')).SelectMany(l => l.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToFrozenSet(StringComparer.Ordinal);
        foreach (var word in words) _longest[word[^1]] = Math.Max(_longest[word[^1]], (byte)word.Length);
        _words = words.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Places before whose character the line may be cut, counted from 0 and ascending; blanks, where it may be cut anyway, are none.</summary>
    public static IReadOnlyList<int> Of(ReadOnlySpan<char> line)
    {
        Span<bool> whole = line.Length <= 128 ? stackalloc bool[line.Length] : new bool[line.Length];
        whole.Clear();
        KeepWords(line, whole);
        KeepNumbers(line, whole);
        KeepQuotations(line, whole);
        var cuts = new List<int>(line.Length / 2);
        for (var i = 1; i < line.Length; i++)
        {
            if (!whole[i] && MayPart(line[i - 1], line[i])) cuts.Add(i);
        }
        return cuts;
    }

    private static bool MayPart(char before, char after) =>
        !char.IsWhiteSpace(before) && !char.IsWhiteSpace(after) && !_opening.Contains(before) && !_closing.Contains(after) && !_neverFirst.Contains(after)
        && !char.IsSurrogate(after) && !IsLatin(before) && !IsLatin(after);

    /// <summary>A browser leaves a little room between Chinese and a number or Latin word, which a place to cut would take.</summary>
    private static bool IsLatin(char c) => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '+' or '/' or '&';

    /// <summary>The longest known word from the end on: Chinese puts the weight of a compound last, so that fewer are cut wrongly than from the start.</summary>
    private static void KeepWords(ReadOnlySpan<char> line, Span<bool> whole)
    {
        for (var end = line.Length; end > 1;)
        {
            var length = Math.Min(_longest[line[end - 1]], end);
            while (length > 1 && !_words.Contains(line.Slice(end - length, length))) length--;
            if (length > 1)
            {
                var word = line.Slice(end - length, length);
                whole.Slice(end - length + 1, length - 1).Fill(true);
                whole[end - length] = _titles.Contains(word);
            }
            end -= Math.Max(1, length);
        }
    }

    private static void KeepNumbers(ReadOnlySpan<char> line, Span<bool> whole)
    {
        for (var i = 1; i < line.Length; i++)
        {
            if (!char.IsAsciiDigit(line[i - 1])) continue;
            for (var n = 0; n < LongestUnit && i < line.Length && _units.Contains(line[i]); n++) whole[i++] = true;
        }
    }

    private static void KeepQuotations(ReadOnlySpan<char> line, Span<bool> whole)
    {
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] != '“') continue;
            var length = line[i..].IndexOf('”') + 1;
            if (length is > 0 and <= LongestQuotation) whole.Slice(i + 1, length - 1).Fill(true);
        }
    }
}
