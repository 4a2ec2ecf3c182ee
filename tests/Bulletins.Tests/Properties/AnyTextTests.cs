using System.Text;
using FsCheck;
using FsCheck.Fluent;
using ProvincialNewsPortal.Bulletins.Text;

namespace ProvincialNewsPortal.Bulletins.Tests.Properties;

/// <summary>What holds for any input: the contract's rules, over random lines of every sort.</summary>
public sealed class AnyTextTests
{
    private static readonly string[] Pieces =
    [
        "", "", "　　", "县里昨日开会。", "本报讯 连日来,多地抢抓农时", "推进春耕备耕", "(记者 张三 李四)", "第03版 要闻", "下转02版", "一、总体要求",
        "问:怎么办?", "●", "A1", "2024年5月17日", "“", "”", "紧接01版 会上提出,", "图片新闻", "责任编辑:王五", "\ud83d\ude00", "\ud83d", "\u200b",
        "【本报讯】(柳江日报社全媒体记者 华 静)", "加入读者群", "与编辑聊聊天", "本报记者 张三 文/图", "李四 摄", "新华社北京1月24日电", "本报讯", "(记者 张三)摄 李四 摄", "来源:柳江日报 作者:王五",
        "一字排开的长队从早到晚没有断过,人们说着各自的打算,谁也不肯先走一步",
    ];

    private static Arbitrary<string> Texts() =>
        Gen.Elements(Pieces).ListOf().Select(parts => string.Join('\n', parts)).ToArbitrary();

    [Fact]
    public void Every_line_has_one_owner_and_no_character_is_made_up() => Check.QuickThrowOnFailure(Prop.ForAll(Texts(), text =>
    {
        var report = Read(text);
        return report is null || (Owned(text, report) && report.Articles.All(a => Faithful(text, a)));
    }));

    [Fact]
    public void The_style_of_line_breaks_changes_nothing() => Check.QuickThrowOnFailure(Prop.ForAll(Texts(), text =>
    {
        var (unix, windows) = (Read(text), Read(text.Replace("\n", "\r\n", StringComparison.Ordinal)));
        return (unix is null && windows is null) || Body(unix!) == Body(windows!);
    }));

    private static BulletinReport? Read(string text) => BulletinReader.Read("any.txt", Encoding.UTF8.GetBytes(text)).Report;

    private static string Body(BulletinReport report)
    {
        var json = ReportJson.Write(report);
        return json[json.IndexOf("\"issue\"", StringComparison.Ordinal)..];
    }

    private static bool Owned(string text, BulletinReport report)
    {
        var lines = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)).Split('\n');
        var owners = LineRange.Lines(report.Articles.SelectMany(a => a.Lines).Concat(report.Other.SelectMany(o => o.Lines)))
            .Where(n => lines[n - 1].Trim().Length > 0).ToList();
        return owners.Count == owners.Distinct().Count() && owners.Count == lines.Count(l => l.Trim().Length > 0);
    }

    private static bool Faithful(string text, ArticleReport article)
    {
        var lines = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)).Split('\n');
        return PrintsNothingTwice(lines, article)
            && article.Blocks.All(b => Bare(b.Text) == Bare(string.Concat(LineRange.Lines(b.Lines).Select(n => lines[n - 1]))));
    }

    /// <summary>Heading, dateline and credits together hold no character more often than the article's lines.</summary>
    private static bool PrintsNothingTwice(string[] lines, ArticleReport article)
    {
        var held = Bare(string.Concat(LineRange.Lines(article.Lines).Select(n => lines[n - 1]))).CountBy(c => c).ToDictionary();
        var printed = Bare(string.Concat([article.Section, article.Kicker, article.Headline, article.Deck, article.Dateline, .. article.Credits]));
        return printed.CountBy(c => c).All(c => held.GetValueOrDefault(c.Key) >= c.Value);
    }

    private static string Bare(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
