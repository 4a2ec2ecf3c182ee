using ProvincialNewsPortal.Bulletins.Articles;

namespace ProvincialNewsPortal.Bulletins.Tests.Articles;

public sealed class JumpLinesTests
{
    [Theory]
    [InlineData("紧接01版 会议强调，要做好工作。", true, "01版", false)]
    [InlineData("(上接第1版)", true, "1版", true)]
    [InlineData("（上接A1版）会议强调", true, "A1版", false)]
    [InlineData("上接一版①", true, "一版", true)]
    [InlineData("◀◀◀上接01版", true, "01版", true)]
    [InlineData("（紧接第一版）", true, "一版", true)]
    [InlineData("上接头版", true, "头版", true)]
    [InlineData("接1版", true, "1版", true)]
    [InlineData("（下转03版）", false, "03版", true)]
    [InlineData("要做好工作。（下转第四版）", false, "四版", false)]
    [InlineData("►►►下转04版", false, "04版", true)]
    [InlineData("下转Ａ４版", false, "A4版", true)]
    [InlineData("(紧转2版)", false, "2版", true)]
    [InlineData("下转2、3版", false, "2、3版", true)]
    [InlineData("（下转）", false, null, true)]
    [InlineData("转02版", false, "02版", true)]
    public void Jumps(string line, bool from, string? page, bool alone)
    {
        var jump = JumpLines.Read(line);
        Assert.NotNull(jump);
        Assert.Equal((from, page, alone), (jump.From, jump.Page, jump.Alone));
    }

    [Theory]
    [InlineData("承接产业转移，最初落户于此")]
    [InlineData("接到群众的紧急反映")]
    [InlineData("企业转型升级的第一版方案")]
    [InlineData("他转版权给出版社")]
    public void Sentences_that_do_not_jump(string line) => Assert.Null(JumpLines.Read(line));
}
