namespace ProvincialNewsPortal.Bulletins.Articles;

/// <summary>What kind of piece an article is, from its headings and the kinds of its blocks.</summary>
internal static class FormReader
{
    /// <summary>A piece no longer than this, under a rubric, is a brief; characters.</summary>
    private const int LongestBrief = 220;

    private static readonly (ArticleForm Form, string[] Words)[] ByHeading =
    [
        (ArticleForm.Correction, ["更正", "致歉", "勘误"]),
        (ArticleForm.Letter, ["来信", "读者来函", "群众反映"]),
        (ArticleForm.Notice, ["公告", "通告", "启事", "公示", "通知", "告示", "啟事", "征集", "讣告", "招聘", "须知"]),
    ];

    public static ArticleForm Of(Heading heading, IReadOnlyList<Block> blocks)
    {
        foreach (var (form, words) in ByHeading)
            if (words.Any(w => heading.Headline.EndsWith(w, StringComparison.Ordinal) || (heading.Section?.Contains(w, StringComparison.Ordinal) ?? false))) return form;
        if (blocks.Count(b => b.Kind is BlockKind.Question) >= 2) return ArticleForm.Interview;
        if (blocks.Count > 0 && blocks.Count(b => b.Kind is BlockKind.TableRow) * 2 > blocks.Count) return ArticleForm.Table;
        if (blocks.Any(b => b.Kind is BlockKind.Caption) && blocks.All(b => b.Kind is BlockKind.Caption or BlockKind.Note)) return ArticleForm.Picture;
        if (heading.Section is { } section && (section.Contains('图', StringComparison.Ordinal) || section.Contains("镜头", StringComparison.Ordinal))) return ArticleForm.Picture;
        var length = blocks.Sum(b => b.Text.Length);
        return heading.Section is not null && length <= LongestBrief && blocks.Count <= 2 ? ArticleForm.Brief : ArticleForm.Report;
    }
}
