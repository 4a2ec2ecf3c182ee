using System.Text.RegularExpressions;
using ProvincialNewsPortal.Bulletins.Lines;

namespace ProvincialNewsPortal.Bulletins.Segmentation;

/// <summary>First slice: a role for each line by a few plain rules; the learned decoder takes its place.</summary>
internal static partial class RuleOfThumb
{
    public static LineReading[] Read(PageLine[] lines)
    {
        var readings = new LineReading[lines.Length];
        var open = false;
        for (var i = 0; i < lines.Length; i++)
        {
            var role = RoleOf(lines, i, open);
            var begins = role.IsHeading() && (i == 0 || !readings[i - 1].Role.IsHeading());
            readings[i] = new LineReading(role, begins, 0.5f, 0.9f, LineRole.Paragraph);
            if (role.IsArticle()) open = role is LineRole.Paragraph or LineRole.Continuation && !CharClasses.EndsSentence(lines[i].Text);
        }
        return readings;
    }

    private static LineRole RoleOf(PageLine[] lines, int i, bool open)
    {
        var line = lines[i];
        if (Furniture().IsMatch(line.Text) && line.Width < 60) return LineRole.Navigation;
        if (Credit().IsMatch(line.Text)) return LineRole.Byline;
        if (open && !CharClasses.EndsSentence(lines[i - 1].Text)) return LineRole.Continuation;
        var shortLine = line.Width < 60 && !CharClasses.EndsSentence(line.Text);
        if (!shortLine) return LineRole.Paragraph;
        var above = i > 0 && lines[i - 1].Width < 24 && !CharClasses.EndsSentence(lines[i - 1].Text);
        return i + 1 < lines.Length && (lines[i + 1].Width > 60 || above) && line.Width > 20 ? LineRole.Headline : LineRole.Subheading;
    }

    // sample: (省报记者 张三 李四)
    [GeneratedRegex(@"^[(\(■□]?[^。]{0,30}(记者|通讯员|摄影报道)[^。]{1,30}$|^[(\(][\p{Lo} ]{2,20}[)\)]$", RegexOptions.None, 200)]
    private static partial Regex Credit();

    // sample: 首页> 频道> 正文
    [GeneratedRegex("首页|微信|浏览器|责编|责任编辑|加载更多|欢迎关注|版权所有|上一篇|下一篇|第\\d+版", RegexOptions.None, 200)]
    private static partial Regex Furniture();
}
