using ProvincialNewsPortal.Web.Reading.Extent;

namespace ProvincialNewsPortal.Web.Localization;

/// <summary>What the archive says of itself.</summary>
public static class ExtentWords
{
    /// <summary>Why something is to be taken with care.</summary>
    public static string Doubt(this Words words, Doubt doubt) => words[doubt switch
    {
        Reading.Extent.Doubt.Incomplete => "已知缺了一段的文章",
        Reading.Extent.Doubt.Unsure => "程序把握不大的文章",
        Reading.Extent.Doubt.Inferred => "日期系推定的各期",
        Reading.Extent.Doubt.Undated => "日期不详的各期",
        _ => "报名不详的各期",
    }];
}
