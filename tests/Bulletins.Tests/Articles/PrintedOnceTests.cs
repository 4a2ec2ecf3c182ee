using System.Text;
using ProvincialNewsPortal.Bulletins.Text;

namespace ProvincialNewsPortal.Bulletins.Tests.Articles;

/// <summary>An article without a headline: what stands in for one is no second print of its credit.</summary>
public sealed class PrintedOnceTests
{
    [Theory]
    [InlineData("02 要闻\n2023年11月23日 星期四\n\n【本报讯】(柳江日报社全媒体记者 华 静)\n11月22日,记者从县科协获悉,四部门联合授予县科\n学技术协会节约型机关称号。", "11月22日,记者从县科协获悉,四部门联合授予县科")]
    [InlineData("(柳江日报社全媒体记者 华 静)\n昨日,县科协被授予节约型机关称号,全县只有这一家。", "昨日,县科协被授予节约型机关称号")]
    public void The_clause_that_stands_in_for_a_headline_begins_past_dateline_and_credit(string page, string headline) =>
        Assert.Equal(headline, Assert.Single(Read(page)).Headline);

    [Theory]
    [InlineData("加入读者交流群\n与编辑聊聊天\n\n市区多路段昨夜积水\n\n本报讯(记者 丁洋)7月6日夜间,一场短时强降雨袭来,市区多处低洼路段出现积水,排水管理处连夜抢排。")]
    [InlineData("(柳江日报社全媒体记者 华 静)")]
    [InlineData("本报讯")]
    [InlineData("图/文 李四 摄")]
    public void No_character_is_printed_more_often_than_the_lines_hold_it(string page)
    {
        var lines = page.Split('\n');
        foreach (var article in Read(page))
        {
            var held = string.Concat(LineRange.Lines(article.Lines).Select(n => lines[n - 1]));
            var printed = string.Concat([article.Section, article.Kicker, article.Headline, article.Deck, article.Dateline, .. article.Credits]);
            Assert.All(printed.Where(c => !char.IsWhiteSpace(c)).CountBy(c => c), c => Assert.True(held.Count(h => h == c.Key) >= c.Value, $"{c.Key} in {printed}"));
        }
    }

    private static IReadOnlyList<ArticleReport> Read(string page) => BulletinReader.Read("any.txt", Encoding.UTF8.GetBytes(page)).Report!.Articles;
}
