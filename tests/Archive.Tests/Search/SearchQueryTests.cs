using ProvincialNewsPortal.Archive.Search.Asking;

namespace ProvincialNewsPortal.Archive.Tests.Search;

public sealed class SearchQueryTests
{
    [Theory]
    [InlineData("宜宾", "宜宾")]
    [InlineData("宜宾 白酒", "(宜宾 & 白酒)")]
    [InlineData("“固态 电池”", "固态电池")]
    [InlineData("＂固态电池＂", "固态电池")]
    [InlineData("「固态电池」技术", "(固态电池 & 技术)")]
    [InlineData("春灌 -广告", "(春灌 & !广告)")]
    [InlineData("春灌 －广告", "(春灌 & !广告)")]
    [InlineData("A OR B", "(a | b)")]
    [InlineData("A ＯＲ B", "(a | b)")]
    [InlineData("A | B", "(a | b)")]
    [InlineData("A｜B", "(a | b)")]
    [InlineData("宜宾 OR 泸州 白酒", "((宜宾 | 泸州) & 白酒)")]
    [InlineData("(宜宾 白酒) OR 泸州", "((宜宾 & 白酒) | 泸州)")]
    [InlineData("（宜宾 白酒）｜泸州", "((宜宾 & 白酒) | 泸州)")]
    [InlineData("-(A OR B)", "!(a | b)")]
    [InlineData("标题:宜宾", "Headline:宜宾")]
    [InlineData("标题：“宜 宾”", "Headline:宜宾")]
    [InlineData("title:(A B)", "(Headline:a & Headline:b)")]
    [InlineData("ＴＩＴＬＥ：A", "Headline:a")]
    [InlineData("正文:A -作者:李", "(Text:a & !Author:李)")]
    [InlineData("标签:宜宾 报纸:日报 版:02 栏目:要闻", "(Tag:宜宾 & Paper:日报 & Page:02 & Section:要闻)")]
    [InlineData("tag:a paper:b page:3 section:c author:d text:e", "(Tag:a & Paper:b & Page:3 & Section:c & Author:d & Text:e)")]
    [InlineData("日期:2024", "2024-01-01..2024-12-31")]
    [InlineData("日期:2024-05..2024-07", "2024-05-01..2024-07-31")]
    [InlineData("日期：２０２４－０５．．２０２４－０７", "2024-05-01..2024-07-31")]
    [InlineData("date:..2024-02", "..2024-02-29")]
    [InlineData("日期:2024年5月3日…", "2024-05-03..")]
    [InlineData("日期:2025..2024", "2024-01-01..2025-12-31")]
    [InlineData("AI*", "ai*")]
    [InlineData("ＡＩ＊", "ai*")]
    [InlineData("使用AI*", "使用ai*")]
    [InlineData("宜宾*", "宜宾")]
    [InlineData("20.8亿千瓦时", "20.8亿千瓦时")]
    public void Reads_operators(string query, string expected) => Assert.Equal(expected, Show(SearchQuery.Read(query).Root));

    [Theory]
    [InlineData("-", "-")]
    [InlineData("\"", "\"")]
    [InlineData("\"\"", "\"\"")]
    [InlineData("“固态", "\"固态")]
    [InlineData("A -", "(a & -)")]
    [InlineData("--A", "--a")]
    [InlineData("A-B", "a-b")]
    [InlineData("OR", "or")]
    [InlineData("OR A", "(or & a)")]
    [InlineData("A OR", "(a & or)")]
    [InlineData("A OR OR B", "((a | or) & b)")]
    [InlineData("or A", "(or & a)")]
    [InlineData("|", "|")]
    [InlineData("(", "(")]
    [InlineData(")", ")")]
    [InlineData("()", "()")]
    [InlineData("(A", "(a")]
    [InlineData("A)", "a)")]
    [InlineData("((A)", "((a)")]
    [InlineData("四川（成都）", "四川(成都)")]
    [InlineData("(四川（成都） OR 重庆)", "(四川(成都) | 重庆)")]
    [InlineData("标题:", "标题:")]
    [InlineData("标题: A", "(标题: & a)")]
    [InlineData("日期:昨天", "日期:昨天")]
    [InlineData("日期:2024-13", "日期:2024-13")]
    [InlineData("日期:..", "日期:..")]
    [InlineData("http://a.cn", "http://a.cn")]
    [InlineData("*", "*")]
    [InlineData("\u200B", "")]
    [InlineData("   ", "")]
    [InlineData("AND", "and")]
    public void Reads_everything_else_as_words(string query, string expected) => Assert.Equal(expected, Show(SearchQuery.Read(query).Root));

    [Theory]
    [InlineData('(')]
    [InlineData(')')]
    [InlineData('-')]
    [InlineData('"')]
    [InlineData('|')]
    [InlineData('龙')]
    public void Long_and_odd_queries_are_read(char c)
    {
        var query = SearchQuery.Read(new string(c, 5000));
        Assert.NotNull(query.Root);
        Assert.True(query.IsCut);
        Assert.Contains("1000", QueryWords.Of(query), StringComparison.Ordinal);
    }

    [Fact]
    public void Deep_brackets_are_read() =>
        Assert.Equal("a", Show(SearchQuery.Read(new string('(', 499) + "A" + new string(')', 499)).Root));

    [Theory]
    [InlineData("春灌 -广告 日期:2023..2024", "理解为：标题或正文含“春灌”，并且除去（标题或正文含“广告”），并且日期在2023年至2024年。")]
    [InlineData("(宜宾 OR 泸州) 版:2", "理解为：（标题或正文含“宜宾”或标题或正文含“泸州”），并且版面是“2”。")]
    [InlineData("AI* 日期:2024-05..", "理解为：标题或正文有词开头是“AI”，并且日期在2024年5月1日及以后。")]
    public void Says_how_it_understood(string query, string expected) => Assert.Equal(expected, QueryWords.Of(SearchQuery.Read(query)));

    [Fact]
    public void Says_it_in_English() => Assert.Equal("Understood as: headline has “宜宾”, and dated 2024-05.",
        QueryWords.Of(SearchQuery.Read("标题:宜宾 日期:2024-05"), english: true));

    [Fact]
    public void Terms_after_a_minus_are_not_wanted() =>
        Assert.Equal(["A", "B"], SearchQuery.Read("A -C (B OR -D)").Wanted.Select(t => t.Shown));

    [Fact]
    public void Only_so_many_terms_are_read_and_the_sentence_says_so()
    {
        var most = string.Join(' ', Enumerable.Repeat("a", SearchQuery.MostTerms));
        Assert.False(SearchQuery.Read(most).HasTooMany);
        Assert.Equal(Show(SearchQuery.Read(most).Root), Show(SearchQuery.Read(most + " -(标题:b OR c").Root));
        Assert.EndsWith("；只读了前50个检索词。", QueryWords.Of(SearchQuery.Read(most + " b")), StringComparison.Ordinal);
    }

    private static string Show(QueryNode? node) => node switch
    {
        null => "",
        TermNode t => Scope(t.Field) + string.Concat(t.Atoms.Select(a => a.Text)) + (t.Prefix ? "*" : ""),
        NameNode n => Scope(n.Field) + string.Concat(n.Atoms.Select(a => a.Text)),
        DateNode d => $"{d.Days.From:yyyy-MM-dd}..{d.Days.To:yyyy-MM-dd}",
        NotNode n => "!" + Show(n.Of),
        AllNode a => $"({string.Join(" & ", a.Of.Select(Show))})",
        AnyNode a => $"({string.Join(" | ", a.Of.Select(Show))})",
        _ => throw new InvalidOperationException(node.GetType().Name),
    };

    private static string Scope(SearchField field) => field == SearchField.Anywhere ? "" : field + ":";
}
