using ProvincialNewsPortal.Archive;
using ProvincialNewsPortal.Archive.Entities;
using ProvincialNewsPortal.Bulletins;

namespace ProvincialNewsPortal.Web.Tests;

/// <summary>A small archive of invented papers that shows what pages must cope with.</summary>
internal static class SampleArchive
{
    public const string FrontAddress = "/papers/岚江日报/2024-01-25";

    public static async Task FillAsync(NewsDbContext db)
    {
        var daily = new Publication { Name = "岚江日报", Slug = "岚江日报" };
        var evening = new Publication { Name = "望溪晚报", Slug = "wangxi-wanbao", Province = "岚江" };
        db.Issues.AddRange(
            Front(daily), Short("ij24", daily, new(2024, 1, 24), 1), Short("ij27", daily, new(2024, 1, 27), 1), Short("ij27b", daily, new(2024, 1, 27), 2),
            Short("iw25", evening, new(2024, 1, 25), 1), Short("iundated", evening, null, 1), Short("iunnamed", null, null, 1));
        db.RetiredArticles.Add(new RetiredArticle { PublicId = "gone1", Reason = "重读来源后，这篇并入了另一篇。", RetiredAt = DateTime.UnixEpoch, Sha256 = "0", Headline = "旧题" });
        await db.SaveChangesAsync();
    }

    private static Issue Front(Publication paper)
    {
        var issue = new Issue
        {
            PublicId = "ij25",
            Publication = paper,
            Date = new(2024, 1, 25),
            Precision = DatePrecision.Inferred,
            Edtf = "2024-01-25~",
            Number = "总第8213期",
            Evidence = [new IssueEvidence("0", 4, "1月24日电")],
        };
        var document = new SampleDocument("岚江.txt", issue);
        document.Page("01", "要闻");
        var lead = Lead(document);
        Story(document, "side1", "霜岭隧道双线贯通");
        Story(document, "side2", "全省乡镇卫生院实现影像会诊").Incomplete = true;
        Story(document, "side3", "高寒牧区供暖改造完工").Confidence = 0.55;
        document.Page("03", "乡村");
        var rest = Story(document, "part2", "从“等水来”到“算着用”");
        rest.ContinuedFrom = "01版";
        Story(document, "rural2", "油用亚麻头一茬亩产过三百斤");
        document.Article("pic1", "渡口最后一班船", (BlockKind.Caption, "芦汀镇渡口最后一班渡船靠岸，船工解下缆绳。")).Form = ArticleForm.Picture;
        document.Article("brief1", "苗情", (BlockKind.Paragraph, "冬小麦一类苗占六成四，弱苗须抢在返青前追肥。")).Form = ArticleForm.Brief;
        document.Close();
        lead.ContinuedTo = "03版";
        return issue;
    }

    private static Article Lead(SampleDocument document)
    {
        var lead = document.Article("lead1", "望溪把春灌的账算到每一条支渠",
            (BlockKind.Paragraph, "本报望溪1月24日电 腊月的风从霜岭上灌下来，<石棠县>柳坝村的支渠却没有歇着 & 没有停。"),
            (BlockKind.Subheading, "一张水票，从县里走到田头"),
            (BlockKind.Paragraph, "变化从一张水票开始。石棠县去年秋后在三个灌区试行先领票、后放水，余下的可以转给邻村。"),
            (BlockKind.TableRow, "灌区  2022年  2023年"), (BlockKind.TableRow, "柳坝  612  431"), (BlockKind.TableRow, "双河  540  398"),
            (BlockKind.ListItem, "先领票"), (BlockKind.ListItem, "后放水"),
            (BlockKind.Caption, "1月22日，柳坝村村民在清理支渠淤泥。"),
            (BlockKind.Note, "下转03版"));
        (lead.Kicker, lead.Deck, lead.Dateline) = ("引水上山、蓄水过冬、分水到户", "今冬新修支渠一千二百公里", "本报望溪1月24日电");
        lead.Bylines = [new Byline(BylineRole.Reporter, ["陆知白", "程以南"], null)];
        lead.Authors = [new ArticleAuthor { Ordinal = 0, Name = "陆知白" }, new ArticleAuthor { Ordinal = 1, Name = "程以南" }];
        lead.Tags = [new ArticleTag { Tag = new Tag { Kind = TagKind.Topic, Name = "水票/A+B" }, Weight = 0.9 },
            new ArticleTag { Tag = new Tag { Kind = TagKind.Place, Name = "望溪市" }, Weight = 0.8 }];
        return lead;
    }

    private static Article Story(SampleDocument document, string id, string headline) => document.Article(id, headline,
        (BlockKind.Paragraph, $"{headline}，消息今天从当地传来。" + string.Concat(Enumerable.Repeat("沿线各村说法不一，记者逐一走访，把听到的和看到的分开写下。", 6))));

    private static Issue Short(string id, Publication? paper, DateOnly? day, int edition)
    {
        var issue = new Issue { PublicId = id, Publication = paper, Date = day, Edition = edition, Precision = day is null ? DatePrecision.Unknown : DatePrecision.Day };
        var document = new SampleDocument(id + ".txt", issue);
        Story(document, "s" + id, "大集今日开市" + id);
        document.Close();
        return issue;
    }
}
