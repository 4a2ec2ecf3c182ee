using System.Text.RegularExpressions;
using ProvincialNewsPortal.Bulletins.Lines;
using ProvincialNewsPortal.Bulletins.Segmentation;

namespace ProvincialNewsPortal.Bulletins.Articles;

/// <summary>Sorts heading lines once more by how they are set: lines of one unit stand close together.</summary>
internal static partial class HeadingLines
{
    /// <summary>Below this the decoder's word for a kicker or deck gives way to lines that stand close.</summary>
    private const float SureRole = 0.9f;

    /// <summary>Whether a line stands above a body but is no headline: number of a document, salutation, source or time.</summary>
    public static bool IsNoHeadline(string text) =>
        text.Length <= 80 && (DocumentNumber().IsMatch(text) || Stamp().IsMatch(text) || Salutation().IsMatch(text));

    /// <summary>The heading lines with the roles that their setting gives them.</summary>
    public static List<DraftLine> Settle(IReadOnlyList<DraftLine> top)
    {
        var lines = top.ToList();
        var spaced = lines.Any(l => l.Line.Blanks > 0) && lines.Skip(1).Any(l => l.Line.Blanks > 0);
        for (var i = lines.Count - 2; i >= 0; i--)
            if (lines[i].Role is LineRole.Kicker && lines[i + 1].Role is LineRole.Headline && IsOneUnit(lines[i], lines[i + 1], spaced)) lines[i] = As(lines[i], LineRole.Headline);
        for (var i = 1; i < lines.Count; i++)
            if (lines[i].Role is LineRole.Deck && lines[i - 1].Role is LineRole.Headline && IsOneUnit(lines[i], lines[i], spaced)) lines[i] = As(lines[i], LineRole.Headline);
        return lines;
    }

    /// <param name="second">The lower line, whose gap counts.</param>
    private static bool IsOneUnit(DraftLine unsure, DraftLine second, bool spaced) =>
        second.Line.Blanks == 0 && second.Line.Text[0] is not ('—' or '-') && (spaced || unsure.Reading.Certainty < SureRole);

    private static DraftLine As(DraftLine line, LineRole role) => line with { Reading = line.Reading with { Role = role } };

    // 某政办发〔2024〕50号
    [GeneratedRegex(@"^.{0,16}[〔\[［(（]\d{4}[〕\]］)）]\s*第?\s*\d+\s*号$", RegexOptions.CultureInvariant)]
    private static partial Regex DocumentNumber();

    // 来源：某报 | 2024-01-22 13:32 | 发布日期：2024年1月2日 浏览次数：3
    [GeneratedRegex(@"^[【\[(（]?(来源|日期|时间|发布时间|发布日期|发布机构|信息来源|稿件来源|索引号|字体|字号|作者|责任编辑|编辑)\s*[：:]|^\d{4}[-/年.]\d{1,2}[-/月.]\d{1,2}", RegexOptions.CultureInvariant)]
    private static partial Regex Stamp();

    // 各县(市、区)人民政府,市级各部门:
    [GeneratedRegex(@"^各.{2,70}[：:]$", RegexOptions.CultureInvariant)]
    private static partial Regex Salutation();
}
