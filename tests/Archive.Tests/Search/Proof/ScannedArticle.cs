using Microsoft.EntityFrameworkCore;

namespace ProvincialNewsPortal.Archive.Tests.Search.Proof;

/// <summary>An article as the scan reads it, straight from the archive's tables.</summary>
internal sealed record ScannedArticle(
    int Id, List<string> Heads, List<string> Blocks, List<string> Authors, List<string> Tags, string Paper, string? Page, string? PageName, string? Section, DateOnly? Date)
{
    private readonly Dictionary<string, string[]> _pieces = new()
    {
        ["标题"] = Cut(Heads), ["正文"] = Cut(Blocks), ["作者"] = Cut(Authors), ["标签"] = Cut(Tags), ["报纸"] = Cut([Paper]),
        ["栏目"] = Cut(Section is null ? [] : [Section]), ["版名"] = Cut(PageName is null ? [] : [PageName]),
    };

    public bool Holds(string field, string term, bool prefix) => field switch
    {
        "" => Holds("标题", term, prefix) || Holds("正文", term, prefix),
        "版" => (Page is not null && Page.TrimStart('0') == term.TrimStart('0')) || Holds("版名", term, prefix),
        _ => _pieces[field].Any(p => Scan.Holds(p, term, prefix)),
    };

    public static async Task<List<ScannedArticle>> ReadAsync(NewsDbContext db)
    {
        var rows = await db.Articles.AsNoTracking().Include(a => a.Text).Include(a => a.Authors).Include(a => a.Tags).ThenInclude(t => t.Tag)
            .Include(a => a.Issue!.Publication).Include(a => a.Page).OrderBy(a => a.Id).ToListAsync();
        return [.. rows.Select(a => new ScannedArticle(
            a.Id, [.. new[] { a.Kicker, a.Headline, a.Deck }.OfType<string>()], [.. a.Text!.Blocks.Select(b => b.Text)], [.. a.Authors.Select(n => n.Name)],
            [.. a.Tags.Select(t => t.Tag!.Name)], a.Issue!.Publication?.Name ?? "", a.Page?.Number, a.Page?.Name, a.Section, a.Issue.Date))];
    }

    private static string[] Cut(List<string> texts) => [.. texts.Select(Scan.Pieces)];
}
