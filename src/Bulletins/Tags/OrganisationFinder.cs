using System.Text.RegularExpressions;

namespace ProvincialNewsPortal.Bulletins.Tags;

/// <summary>Finds bodies by the form of their names: a place or another sure opening, a stretch without words of a sentence, and an
/// ending such as 局 or 有限公司. What has no sure opening is left out: a fragment is worse than nothing.</summary>
internal sealed partial class OrganisationFinder(Gazetteer gazetteer)
{
    private const int Most = 6;
    private const int Longest = 26;
    private const int Within = 12;

    /// <summary>Longest name, characters, that another may stand for.</summary>
    private const int LongestMerged = 40;

    /// <param name="home">What 省 and 市 before a body mean (省科技厅); null: not known, and such names are left out.</param>
    public IReadOnlyList<TagReport> Find(IReadOnlyList<ArticlePiece> pieces, Place? home)
    {
        var found = new List<(string Name, int Piece)>();
        var shortened = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < pieces.Count; i++)
            foreach (var (name, end) in Names(pieces[i], home))
            {
                found.Add((name, i));
                if (Abbreviation(pieces[i].Text, end) is { } abbreviation) shortened.TryAdd(abbreviation, name);
            }
        found.AddRange(shortened.SelectMany(s => Occurrences(pieces, s.Key).Select(piece => (s.Value, piece))));
        var whole = Merge(found);
        return [.. found.GroupBy(f => whole[f.Name], f => f.Piece, StringComparer.Ordinal).Select(g => PieceTags.Tag(TagKind.Organisation, g.Key, g, pieces))
            .OrderByDescending(t => t.Weight).ThenBy(t => t.Name, StringComparer.Ordinal).Take(Most)];
    }

    private IEnumerable<(string Name, int End)> Names(ArticlePiece piece, Place? home)
    {
        var text = piece.Text;
        var endings = OrganisationForms.EndingsIn(text).ToList();
        if (endings.Count == 0) yield break;
        var openings = Openings(piece).ToList();
        var (taken, near) = (0, 0);
        for (var i = 0; i < endings.Count; i++)
        {
            var (start, length) = endings[i];
            if (piece.Hidden[start] || start < taken) continue;
            var ending = text.Substring(start, length);
            while (near < openings.Count && openings[near].Start < Math.Max(taken, start - Longest)) near++;
            for (var o = near; o < openings.Count && openings[o].Start < start; o++)
            {
                var opening = openings[o];
                if (start + length - opening.Start > Longest) continue;
                if (!IsName(text, opening, start, length) || !OrganisationForms.MayEnd(text.Substring(opening.Start, opening.Length), ending)) continue;
                taken = WholeEnd(text, endings, i, openings);
                if (Complete(text[opening.Start..taken], home) is { } name && OrganisationForms.Usual(name) is { } usual) yield return (usual, taken);
                break;
            }
        }
    }

    /// <summary>A body within a body is named whole: 中国科学院|合肥物质科学研究院.</summary>
    private static int WholeEnd(string text, List<(int Start, int Length)> endings, int first, List<(int Start, int Length)> openings)
    {
        var end = endings[first].Start + endings[first].Length;
        foreach (var (start, length) in endings.Skip(first + 1))
        {
            if (start - end > Within || string.CompareOrdinal(text, end, "联合", 0, 2) == 0) break;
            if (OrganisationForms.IsClosed(text, end) && OpensAt(openings, end)) break;
            if (start > end && !OrganisationForms.MayStandInside(text, end, start)) break;
            end = Math.Max(end, start + length);
        }
        return end;
    }

    /// <param name="openings">By their starts.</param>
    private static bool OpensAt(List<(int Start, int Length)> openings, int at)
    {
        // What begins later and is longer sorts behind: the place found is that of the first that begins here.
        var found = ~openings.BinarySearch((at, int.MaxValue), EarlierThenLonger);
        return found >= 0 && found < openings.Count && openings[found].Start == at;
    }

    private static readonly Comparer<(int Start, int Length)> EarlierThenLonger =
        Comparer<(int Start, int Length)>.Create((a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : b.Length.CompareTo(a.Length));

    /// <summary>Where a name can begin, earliest first: a place (the first of several in a row), or a word such as 中国.</summary>
    private IEnumerable<(int Start, int Length)> Openings(ArticlePiece piece)
    {
        var text = piece.Text;
        var places = piece.PlaceNames.Where(p => OpensNames(text.Substring(p.Start, p.Length))).ToList();
        var rowed = places.Where((p, i) => i == 0 || places[i - 1].Start + places[i - 1].Length != p.Start);
        var words = OrganisationForms.Openings.All(text).Where(w => !Abroad.EndsBefore(text, w.Start));
        return rowed.Concat(words).Concat(OwnOpenings(text)).OrderBy(o => o.Item1).ThenByDescending(o => o.Item2);
    }

    /// <summary>Short names of counties are too often words (资源, 平和) to open the name of a body.</summary>
    private bool OpensNames(string name) => gazetteer.Senses(name).Any(s => s.Full || s.Place.Level <= PlaceLevel.Prefecture);

    /// <summary>省科技厅, 市教育局: the paper's own province or city, where the word stands free.</summary>
    private static IEnumerable<(int, int)> OwnOpenings(string text)
    {
        for (var i = 0; i < text.Length; i++)
            if (text[i] is '省' or '市' && (i == 0 || !char.IsLetterOrDigit(text[i - 1]) || text[i - 1] is '由' or '在' or '和' or '与' or '从' or '向' or '经'))
                yield return (i, 1);
    }

    private static bool IsName(string text, (int Start, int Length) opening, int ending, int length)
    {
        var inside = opening.Start + opening.Length;
        if (inside > ending) return false;
        var general = text.AsSpan(ending, length) is "公司" or "集团" or "局" or "厅" or "实验室" or "银行";
        return ending - inside >= (general ? 2 : 0) && OrganisationForms.MayStandInside(text, inside, ending);
    }

    /// <summary>The name with the paper's own place written out; null: the place is not known.</summary>
    private static string? Complete(string name, Place? home) => name[0] switch
    {
        '省' => home?.Lineage().LastOrDefault() is { } province ? province.Name + name[1..] : null,
        '市' => home?.Lineage().FirstOrDefault(p => p.Level == PlaceLevel.Prefecture || p.Name is "重庆市" or "北京市" or "上海市" or "天津市") is { } city
            ? city.Name + name[1..] : null,
        _ => name,
    };

    /// <summary>Variants within one article are one body: the shorter name that ends a longer one counts for it.</summary>
    private static Dictionary<string, string> Merge(List<(string Name, int Piece)> found)
    {
        var names = found.Select(f => f.Name).Distinct(StringComparer.Ordinal).OrderByDescending(n => n.Length).ToList();
        var ends = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var name in names)
            for (var length = Math.Min(name.Length, LongestMerged); length > 0; length--) ends.TryAdd(name[^length..], name);
        return names.ToDictionary(n => n, n => ends.GetValueOrDefault(n, n), StringComparer.Ordinal);
    }

    private static string? Abbreviation(string text, int end) =>
        Defined().Match(text, end, Math.Min(24, text.Length - end)) is { Success: true } match ? match.Groups[1].Value : null;

    private static IEnumerable<int> Occurrences(IReadOnlyList<ArticlePiece> pieces, string name) =>
        Enumerable.Range(0, pieces.Count).SelectMany(i => AllOf(pieces[i].Text, name).Select(_ => i));

    private static IEnumerable<int> AllOf(string text, string word)
    {
        for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + word.Length, StringComparison.Ordinal))
            yield return at;
    }

    // 四川电力交易中心有限公司（以下简称“四川交易中心”）
    [GeneratedRegex(@"\G[（(](?:(?:以下|下)?(?:统一)?简称|(?:以)?下称)[：:为]?[“""「]?([^”""」）)]{2,12})")]
    private static partial Regex Defined();
}
