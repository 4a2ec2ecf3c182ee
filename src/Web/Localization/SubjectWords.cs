using System.Globalization;
using ProvincialNewsPortal.Bulletins;
using ProvincialNewsPortal.Bulletins.Tags;
using ProvincialNewsPortal.Web.Reading.Subjects;

namespace ProvincialNewsPortal.Web.Localization;

/// <summary>What the pages of tags and authors say.</summary>
public static class SubjectWords
{
    /// <summary>Grouped by thousands.</summary>
    public static string Number(this Words words, int number) => number.ToString("#,0", CultureInfo.InvariantCulture);

    /// <summary>见于 4 种报纸 648 篇，最早一篇在2011年3月9日。</summary>
    public static string Extent(this Words words, SubjectView view) => words.Sentence(new[]
    {
        words["见于 {0} 篇", view.Total],
        view.Papers.Count(p => p.Slug is not null) is > 1 and var papers ? words["出自 {0} 种报纸", papers] : null,
        view.First is { } first && view.Total > 1 ? words["最早一篇在{0}", words.Day(first)] + (view.FirstInferred ? words["〔推定〕"] : "") : null,
    }.OfType<string>());

    /// <summary>How the tag came to its articles.</summary>
    public static string Origins(this Words words, int printed, int found, int inferred) => words.Sentence(new[]
    {
        printed > 0 ? words["{0} 篇由原文印明", printed] : null,
        found > 0 ? words["{0} 篇由程序按规则认定", found] : null,
        inferred > 0 ? words["{0} 篇由馆藏用词统计推得", inferred] : null,
    }.OfType<string>());

    public static string Level(this Words words, PlaceLevel level) => words[level switch
    {
        PlaceLevel.Province => "省级",
        PlaceLevel.Prefecture => "地级",
        PlaceLevel.County => "县级",
        _ => "功能区",
    }];

    /// <summary>Heading of the tags of one kind that are often met with a subject.</summary>
    public static string OftenWith(this Words words, TagKind kind) => words[kind switch
    {
        TagKind.Place => "常同见的地名",
        TagKind.Organisation => "常同见的机构",
        TagKind.Person => "常同见的人物",
        TagKind.Topic => "常同见的主题",
        _ => "常同见的栏目",
    }];

    /// <summary>How tags of a kind are found.</summary>
    public static string KindNote(this Words words, TagKind kind) => words[kind switch
    {
        TagKind.Place => "依全国区划地名表认定，同名地按上下文分辨，层层归属。",
        TagKind.Organisation => "依名称的构成与上下文认定。",
        TagKind.Person => "依原文中的职务与称谓认定，同名者不作区分。",
        TagKind.Topic => "依主题词表认定，表中没有的新词由馆藏用词统计推得。",
        _ => "原文所印的栏目名。",
    }];
}
