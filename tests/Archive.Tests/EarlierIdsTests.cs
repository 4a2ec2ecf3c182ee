using ProvincialNewsPortal.Archive.Entities;
using ProvincialNewsPortal.Archive.Import;
using ProvincialNewsPortal.Bulletins;
using ProvincialNewsPortal.Bulletins.Text;

namespace ProvincialNewsPortal.Archive.Tests;

public sealed class EarlierIdsTests
{
    [Fact]
    public void The_same_headline_is_the_same_article_wherever_it_moved() =>
        Assert.Equal("a", Match([Old("a", "水厂", 1, 5)], New(1, "水厂", 40, 50))[1]);

    [Fact]
    public void The_same_lines_are_the_same_article_under_another_headline() =>
        Assert.Equal("a", Match([Old("a", "水厂", 1, 10)], New(1, "县里建水厂", 2, 10))[1]);

    [Fact]
    public void A_few_shared_lines_are_not_enough() =>
        Assert.Empty(Match([Old("a", "水厂", 1, 10)], New(1, "图书馆", 9, 20)));

    [Fact]
    public void An_article_cut_in_two_keeps_its_id_on_the_likelier_half()
    {
        var matched = Match([Old("a", "水厂", 1, 10)], New(1, "图书馆", 1, 3), New(2, "桥", 4, 10));
        Assert.Equal("a", Assert.Single(matched).Value);
        Assert.True(matched.ContainsKey(2));
    }

    [Fact]
    public void Two_articles_under_one_headline_are_told_apart_by_lines()
    {
        var matched = Match([Old("a", "简讯", 1, 5), Old("b", "简讯", 6, 9)], New(1, "简讯", 6, 9), New(2, "简讯", 1, 5));
        Assert.Equal(("b", "a"), (matched[1], matched[2]));
    }

    private static Dictionary<int, string> Match(EarlierArticle[] old, params ArticleReport[] now) =>
        EarlierIds.Match(old, now).ToDictionary(m => m.Key, m => m.Value.PublicId);

    private static EarlierArticle Old(string id, string headline, int first, int last) =>
        new(id, 1, headline, [new LineRange(first, last)], (RetirementCause?)null);

    private static ArticleReport New(int ordinal, string headline, int first, int last) => new(
        ordinal, ArticleForm.Report, null, null, null, headline, null, null, [], [], null, null, false, [],
        [new LineRange(first, last)], [], 1);
}
