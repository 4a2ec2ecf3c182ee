using System.Text;
using ProvincialNewsPortal.Bulletins.Articles;
using ProvincialNewsPortal.Bulletins.Text;

namespace ProvincialNewsPortal.Bulletins.Tests.Articles;

public sealed class PageNumbersTests
{
    [Fact]
    public void An_article_stands_on_the_page_of_the_last_folio_above_it()
    {
        var pages = Read("02版 要闻\n文\n03版 民生\n文");
        Assert.Equal(("02", "要闻"), (pages.At(2)?.Number, pages.At(2)?.Name));
        Assert.Equal(("03", "民生"), (pages.At(4)?.Number, pages.At(4)?.Name));
    }

    [Fact]
    public void A_folio_at_the_foot_speaks_for_the_whole_page() => Assert.Equal("02", Read("文\n文\n2024年5月17日 02版").At(1)?.Number);

    [Fact]
    public void The_path_of_a_digital_paper_is_a_folio() => Assert.Equal(("02", "经济"), (Read("河川晚报 > 2026-06-08 > 第02版 经济\n文").At(2) is { } p ? (p.Number, p.Name) : default));

    [Fact]
    public void Without_a_folio_there_is_no_page() => Assert.Null(Read("文\n文").At(2));

    private static PageNumbers Read(string text)
    {
        var source = SourceText.Create("page.txt", Encoding.UTF8.GetBytes(text), "utf-8", text);
        return PageNumbers.Of(source, [new OtherLines(OtherKind.Folio, [new LineRange(1, source.Lines.Count)], "folio")]);
    }
}
