using System.Text;
using ProvincialNewsPortal.Archive.Search;
using ProvincialNewsPortal.Archive.Search.Folding;

namespace ProvincialNewsPortal.Archive.Tests.Search;

public sealed class SearchTokensTests
{
    [Theory]
    [InlineData("新质生产力", "新质 质生 生产 产力 b ")]
    [InlineData("达20.8亿千", "达 w20z2ez8 亿 亿千 b ")]
    [InlineData("使用AI技术", "使用 用 wai 技 技术 b ")]
    [InlineData("好，在。", "好 pz2cz 在 p。 b ")]
    [InlineData("zoo", "wzzoo b ")]
    [InlineData("", "")]
    public void Writes_a_field(string text, string expected)
    {
        var tokens = new StringBuilder();
        SearchTokens.Append(tokens, AtomReader.Read(text));
        Assert.Equal(expected, tokens.ToString());
    }

    [Theory]
    [InlineData("20.8亿", "w20z2ez8 亿", true)]
    [InlineData("用AI", "用 wai", true)]
    [InlineData("表示，“要求", "表示 pz2cz pz22z 要求", true)]
    [InlineData("示，要求", "pz2cz 要求", false)]
    [InlineData("表示，要", "表示 pz2cz", false)]
    [InlineData("示，要", "pz2cz", false)]
    public void Asks_for_a_phrase(string term, string expected, bool exact)
    {
        var phrase = SearchTokens.Phrase(AtomReader.Read(term));
        Assert.Equal((expected, exact), (string.Join(' ', phrase.Tokens), phrase.Exact));
    }
}
