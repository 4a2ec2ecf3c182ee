using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ProvincialNewsPortal.Archive;
using ProvincialNewsPortal.Archive.Import;

namespace ProvincialNewsPortal.Web.Tests.Hostile;

/// <summary>A bulletin that tries everything on whoever reads it: markup, links that run, controls that turn or hide text, a headline without end.</summary>
public static class HostileBulletin
{
    public const string Paper = "恶意日报<img src=x onerror=fuzzed=1>";

    /// <summary>Characters of the overlong headline.</summary>
    public const int Overlong = 3000;

    /// <summary>Path tricks and markup; the folders must be gone from wherever it is shown.</summary>
    public const string FileName = "../../../etc/<script>fuzzed=2<\\script>\u202egpj.txt";

    private static readonly string[] Lines =
    [
        "恶意日报", "2024年3月5日 第01版 要闻", "",
        "<script>window.fuzzed=3</script>县里开会</title><svg onload=window.fuzzed=4>",
        "本报讯(记者 <marquee>张三</marquee>)县里三月四日开会,要求各乡抓紧备耕。<img src=x onerror=\"window.fuzzed=5\">会后各乡都分了任务。",
        "[点这里](javascript:window.fuzzed=6) 和 ![图](data:text/html,<script>window.fuzzed=7</script>) 都不是链接,<a href=\"javascript:window.fuzzed=8\">这里</a>也不是。",
        "# 不是标题 </p></main><form action=https://evil.example><input name=q>填写姓名电话即可领取补贴,请各乡镇提醒群众不要上当。",
        "</script><script>window.fuzzed=9</script>{{constructor.constructor('fuzzed=10')()}}@(1+1)%3Cscript%3E,县里提醒群众不要点开来历不明的短信。", "",
        "水库\u202e放水\u202d安排\u2066倒置\u200b零宽\u200d连接\u2028行分\u2029段分",
        "本报讯(记者 李四)水库昨日开始放水,\u202e这一句倒着看,\u2067嵌套\u2067再嵌套,没有收尾。下游各村按次序用水,用水户凭票取水,水费在月底统一结算。", "",
        new string('长', Overlong),
        "本报讯(记者 王五)这条消息的标题没有尽头,正文却很短,县里说明天继续开会研究春耕生产的安排。", "",
    ];

    public static byte[] Bytes => Encoding.UTF8.GetBytes(string.Join('\n', Lines));

    /// <summary>Imports it.</summary>
    /// <returns>Public ids of its articles, in reading order.</returns>
    public static async Task<IReadOnlyList<string>> ImportAsync(IServiceProvider site)
    {
        var result = await site.GetRequiredService<BulletinImporter>().ImportAsync(FileName, Bytes, new ImportOptions(Paper, new DateOnly(2024, 3, 5)), CancellationToken.None);
        Assert.True(result.Outcome is ImportOutcome.Imported or ImportOutcome.AlreadyThere, result.Sentence);
        await using var db = await site.GetRequiredService<IDbContextFactory<NewsDbContext>>().CreateDbContextAsync();
        return await db.Articles.Where(a => a.Issue!.Publication!.Name == Paper).OrderBy(a => a.Ordinal).Select(a => a.PublicId).ToListAsync();
    }

    /// <summary>Every address that shows something of it.</summary>
    public static async Task<IReadOnlyList<string>> AddressesAsync(IServiceProvider site)
    {
        var ids = await ImportAsync(site);
        await using var db = await site.GetRequiredService<IDbContextFactory<NewsDbContext>>().CreateDbContextAsync();
        var slug = Addresses.Name(await db.Publications.Where(p => p.Name == Paper).Select(p => p.Slug).SingleAsync());
        var issue = $"/papers/{slug}/2024-03-05";
        return
        [
            "/", "/papers", "/authors", "/on/2024-03-05", $"/papers/{slug}", $"/papers/{slug}/2024", $"/papers/{slug}/2024-03", issue, issue + "/whole",
            .. ids.SelectMany(id => new[] { $"/articles/{id}", $"/articles/{id}/source", $"/articles/{id}/parallel" }),
            "/search?q=" + Uri.EscapeDataString("<script>window.fuzzed=11</script>"), "/search?q=" + Uri.EscapeDataString("县里"), "/search?q=%22%3E%3Cimg%20src%3Dx%20onerror%3Dfuzzed%3D12%3E",
            "/search?q=" + Uri.EscapeDataString("水库\u202e"), "/on?date=%3Cscript%3Efuzzed=13%3C/script%3E", "/no/%3Cscript%3Efuzzed=14%3C%2Fscript%3E", "/about/doubtful/confidence",
        ];
    }
}
