using ProvincialNewsPortal.Archive.Search.Folding;

namespace ProvincialNewsPortal.Archive.Tests.Search;

public sealed class TextFoldingTests
{
    [Fact]
    public void Nfkc_works_on_this_machine() => Assert.True(TextFolding.IsAvailable);

    [Theory]
    [InlineData("ＡＩ", "ai")]
    [InlineData("Ｃ９１９", "c919")]
    [InlineData("電池", "电池")]
    [InlineData("臺灣", "台湾")]
    [InlineData("“好”", "\"好\"")]
    [InlineData("「好」", "\"好\"")]
    [InlineData("‘好’", "'好'")]
    [InlineData("买买提・江", "买买提·江")]
    [InlineData("买买提•江", "买买提·江")]
    [InlineData("e\u0301", "é")]
    [InlineData("宜\u200B宾\uFEFF", "宜宾")]
    [InlineData("①㎡", "1m2")]
    [InlineData("𠮷", "𠮷")]
    public void Folds(string text, string expected) => Assert.Equal(expected, TextFolding.Fold(text).Text);

    [Fact]
    public void Half_a_surrogate_pair_is_a_sign_like_any_other() =>
        Assert.Equal("宜\uFFFD宾", TextFolding.Fold("宜" + (char)0xD83D + "宾").Text);

    [Fact]
    public void Every_traditional_character_folds_to_one_that_stays()
    {
        var once = TextFolding.Fold("萬與醜專業叢東絲兩嚴喪個豐臨為麗舉麼義烏樂喬習鄉書買亂爭虧雲亞產畝親薴").Text;
        Assert.Equal(once, TextFolding.Fold(once).Text);
    }

    [Fact]
    public void Folded_characters_lead_back_to_the_original()
    {
        var folded = TextFolding.Fold("a①㎡e\u0301𠮷");
        Assert.Equal("a1m2é𠮷", folded.Text);
        Assert.Equal([0, 1, 2, 2, 3, 5, 5], folded.Starts);
        Assert.Equal([1, 2, 3, 3, 5, 7, 7], folded.Ends);
    }

    [Theory]
    [InlineData("达20.8亿千瓦时", "达|20.8|亿|千|瓦|时")]
    [InlineData("C919、5G", "c919|、|5g")]
    [InlineData("宜 宾\u3000市", "宜|宾|市")]
    [InlineData("AI and 人", "ai|and|人")]
    [InlineData("1,234,567元", "1,234,567|元")]
    [InlineData("第1,2,3项", "第|1|,|2|,|3|项")]
    [InlineData("12345,678", "12345|,|678")]
    [InlineData("2024-01-25", "2024|-|01|-|25")]
    [InlineData("人々", "人|々")]
    [InlineData("𠮷野家", "𠮷|野|家")]
    [InlineData("好。”", "好|。|\"")]
    [InlineData("\u00A0\t\n", "")]
    [InlineData("8.", "8|.")]
    public void Cuts_into_atoms(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', AtomReader.Read(text).Select(a => a.Text)));

    [Fact]
    public void Atoms_point_into_the_original()
    {
        const string text = "達 ２０．８億𠮷";
        var atoms = AtomReader.Read(text);
        Assert.Equal(["達", "２０．８", "億", "𠮷"], atoms.Select(a => text[a.Start..a.End]));
    }
}
