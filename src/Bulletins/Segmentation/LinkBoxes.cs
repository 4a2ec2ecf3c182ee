using ProvincialNewsPortal.Bulletins.Lines;

namespace ProvincialNewsPortal.Bulletins.Segmentation;

/// <summary>Boxes below a report on a newspaper's page (相关链接, 编后): what they hold is text of that article, however little it has in common
/// with it. On a site the same words lead to other pages.</summary>
internal static class LinkBoxes
{
    /// <summary>Half-width columns of a line that holds more than a title.</summary>
    private const int NarrowestText = 36;

    /// <summary>Lines at the top among which a site's breadcrumb stands.</summary>
    private const int Top = 30;

    private const string Marks = "■●◆▶▲◇□○★【】[]:： \u3000";

    private static readonly string[] Labels =
        ["相关链接", "新闻链接", "延伸阅读", "知识链接", "背景链接", "新闻背景", "背景资料", "名词解释", "新闻助读", "链接", "编后", "编后语", "记者手记", "短评", "小贴士", "相關鏈接", "新聞鏈接"];

    /// <summary>A box's label over a whole sentence, both left outside, goes to the article above.</summary>
    public static void Apply(PageLine[] lines, LineReading[] readings)
    {
        var inArticle = false;
        for (var i = 0; i < lines.Length; i++)
        {
            if (readings[i].Role.IsArticle()) { inArticle = true; continue; }
            if (!inArticle || !OpensBox(lines[i].Text, out var alone)) continue;
            var text = alone ? i + 1 : i;
            if (text >= lines.Length || readings[text].Begins || !IsText(lines[text]) || IsSite(lines)) continue;
            if (alone) readings[i] = readings[i] with { Role = LineRole.Subheading };
            readings[text] = readings[text] with { Role = LineRole.Paragraph };
            i = text;
        }
    }

    /// <summary>Whether a line opens a box, with or without text behind the label.</summary>
    public static bool Opens(string line) => OpensBox(line, out _);

    private static bool OpensBox(string line, out bool alone)
    {
        alone = false;
        var bare = line.AsSpan().Trim(Marks);
        foreach (var label in Labels)
        {
            if (!bare.StartsWith(label, StringComparison.Ordinal)) continue;
            alone = bare.Length == label.Length;
            if (alone || Marks.Contains(bare[label.Length], StringComparison.Ordinal)) return true;
        }
        return false;
    }

    private static bool IsText(in PageLine line) => line.Width >= NarrowestText && CharClasses.EndsSentence(line.Text);

    private static bool IsSite(PageLine[] lines) => lines.Take(Top).Any(l => SitePatterns.IsNavigation(l.Text));
}
