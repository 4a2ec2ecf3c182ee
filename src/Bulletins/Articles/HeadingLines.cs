using System.Text.RegularExpressions;

namespace ProvincialNewsPortal.Bulletins.Articles;

/// <summary>Lines above a body that are no headings, whatever they were read as.</summary>
internal static partial class HeadingLines
{
    /// <summary>Whether a line stands above a body but is no headline: number of a document, salutation, source or time.</summary>
    public static bool IsNoHeadline(string text) =>
        text.Length <= 80 && (DocumentNumber().IsMatch(text) || Stamp().IsMatch(text) || Unit().IsMatch(text) || Salutation().IsMatch(text));

    // 某政办发〔2024〕50号
    [GeneratedRegex(@"^.{0,16}[〔\[［(（]\d{4}[〕\]］)）]\s*第?\s*\d+\s*号$", RegexOptions.CultureInvariant)]
    private static partial Regex DocumentNumber();

    // 来源：某报 | 2024-01-22 13:32 | 发布日期：2024年1月2日 浏览次数：3 | 柳江发布 2024-01-22
    [GeneratedRegex(@"^[【\[(（]?(来源|日期|时间|发布时间|发布日期|发布机构|信息来源|稿件来源|索引号|字体|字号|作者|责任编辑|编辑)\s*[：:]|^\d{4}[-/年.]\d{1,2}[-/月.]\d{1,2}|^\S{2,12}\s+\d{4}[-/年.]\d{1,2}[-/月.]\d{1,2}日?(?:\s|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Stamp();

    // 01 | PART 01 | 单位：元/500克
    [GeneratedRegex(@"^(?:PART\s?\.?\s?)?\d{1,2}$|^[（(]?单位\s*[：:].{1,12}$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Unit();

    // 各县(市、区)人民政府,市级各部门: | 机关各处室：
    [GeneratedRegex(@"^(?:各|[^，。：:]{1,12}各).{2,70}[：:]$", RegexOptions.CultureInvariant)]
    private static partial Regex Salutation();
}
