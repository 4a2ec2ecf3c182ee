using ProvincialNewsPortal.Archive.Import;

namespace ProvincialNewsPortal.Archive.Tests;

public sealed class JumpLinksTests
{
    private static readonly JumpEnd Continuation = new(9, "03", "建设更多水厂", "01版", null, null);

    [Fact]
    public void Goes_on_from_the_article_that_jumps_here() =>
        Assert.Equal(1, JumpLinks.Begins(Continuation, [Continuation, End(1, "1", "水厂", "3版"), End(2, "1", "桥", "4版")]));

    [Fact]
    public void Of_two_the_likelier_headline_decides() =>
        Assert.Equal(2, JumpLinks.Begins(Continuation, [Continuation, End(1, "01", "桥", "03版"), End(2, "01", "水厂开建", "03版")]));

    [Fact]
    public void No_guess_between_two_that_are_alike() =>
        Assert.Null(JumpLinks.Begins(Continuation, [Continuation, End(1, "01", "桥", "03版"), End(2, "01", "路", "03版")]));

    [Fact]
    public void Another_section_with_the_same_number_is_another_page() =>
        Assert.Null(JumpLinks.Begins(Continuation, [Continuation, End(1, "A01", "水厂", "03版")]));

    private static JumpEnd End(int id, string page, string headline, string to) => new(id, page, headline, null, to, null);
}
