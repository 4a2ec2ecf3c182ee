using ProvincialNewsPortal.Bulletins;
using ProvincialNewsPortal.Web.Reading;

namespace ProvincialNewsPortal.Web.Localization;

/// <summary>The press's terms in the reader's language.</summary>
public static class PressWords
{
    /// <summary>Name of a paper; where none is known, a word that says so.</summary>
    public static string Paper(this Words words, IssueHead issue) => issue.Paper ?? words["报名不详"];

    /// <summary>The day of an issue as far as it is known.</summary>
    public static string IssueDay(this Words words, IssueHead issue) => issue switch
    {
        { Date: { } day } => words.Day(day),
        { Precision: DatePrecision.Month, Edtf: [_, _, _, _, '-', _, _] edtf } when YearMonth(edtf) is var (year, month) => words.Month(year, month),
        { Precision: DatePrecision.Year, Edtf: { Length: 4 } year } => words["{0}年", year],
        _ => words["日期不详"],
    };

    /// <summary>第2版 综合; Page 2 综合.</summary>
    public static string Page(this Words words, PageHead? page) => page switch
    {
        null => words["未标版次"],
        { Number: null } => page.Name ?? words["未标版次"],
        { Name: null } => words["第{0}版", Plain(page.Number)],
        _ => words["第{0}版", Plain(page.Number)] + " " + page.Name,
    };

    public static string Edition(this Words words, IssueHead issue) =>
        issue.EditionName ?? (issue.Edition > 1 ? words["第{0}次出版", issue.Edition] : "");

    public static string Role(this Words words, BylineRole role) => words[role switch
    {
        BylineRole.Reporter => "记者",
        BylineRole.Photographer => "摄影",
        BylineRole.Author => "作者",
        BylineRole.Correspondent => "通讯员",
        BylineRole.Editor => "编辑",
        BylineRole.Compiler => "整理",
        BylineRole.Proofreader => "校对",
        _ => "审核",
    }];

    /// <summary>What lines outside articles are.</summary>
    public static string Other(this Words words, OtherKind kind) => words[kind switch
    {
        OtherKind.Masthead => "报头",
        OtherKind.Folio => "版头",
        OtherKind.Navigation => "导航",
        OtherKind.Slogan => "口号",
        OtherKind.Teaser => "导读",
        OtherKind.Advertisement => "广告",
        OtherKind.Imprint => "版权与出版信息",
        OtherKind.Label => "栏目标签",
        OtherKind.Ornament => "装饰",
        OtherKind.Duplicate => "重复",
        _ => "残片",
    }];

    public static string Kind(this Words words, TagKind kind) => words[kind switch
    {
        TagKind.Place => "地名",
        TagKind.Organisation => "机构",
        TagKind.Person => "人物",
        TagKind.Topic => "主题",
        _ => "栏目",
    }];

    /// <summary>Pages are printed 02 and read 2.</summary>
    private static string Plain(string number) => number.TrimStart('0') is { Length: > 0 } plain ? plain : number;

    private static (int Year, int Month)? YearMonth(string edtf) =>
        int.TryParse(edtf.AsSpan(0, 4), out var year) && int.TryParse(edtf.AsSpan(5, 2), out var month) && month is >= 1 and <= 12 && year > 0
            ? (year, month) : null;
}
