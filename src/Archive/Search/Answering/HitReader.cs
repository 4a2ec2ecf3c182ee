using Microsoft.EntityFrameworkCore;
using ProvincialNewsPortal.Archive.Search.Asking;

namespace ProvincialNewsPortal.Archive.Search.Answering;

/// <summary>Reads the articles of one result page.</summary>
internal static class HitReader
{
    /// <summary>Tags shown of a result, weightiest first.</summary>
    private const int MostTags = 6;

    /// <summary>In the order of the ids.</summary>
    public static async Task<List<SearchHit>> ReadAsync(NewsDbContext db, IReadOnlyList<int> ids, SearchQuery query, CancellationToken cancellation)
    {
        if (ids.Count == 0) return [];
        var highlight = new Highlight(query);
        var rows = await db.Articles.AsNoTracking().AsSplitQuery().Where(a => ids.Contains(a.Id)).OrderBy(a => a.Id).Select(a => new
        {
            a.Id, a.PublicId, a.Kicker, a.Headline, a.Text!.Blocks,
            Paper = a.Issue!.Publication!.Name, a.Issue.Publication.Slug, a.Issue.Date, a.Issue.Edtf, a.Issue.Precision, a.Page!.Number, PageName = a.Page.Name,
            Tags = a.Tags.OrderByDescending(t => t.Weight).ThenBy(t => t.TagId).Select(t => new TagLabel(t.Tag!.Kind, t.Tag.Name)).ToList(),
        }).ToDictionaryAsync(a => a.Id, cancellation);
        return [.. ids.Where(rows.ContainsKey).Select(id => rows[id]).Select(a => new SearchHit(
            a.PublicId, a.Paper, a.Slug, a.Date, a.Edtf, a.Precision, a.Number, a.PageName,
            a.Kicker is null ? [] : highlight.Pieces(a.Kicker, headline: true), highlight.Pieces(a.Headline, headline: true),
            Snippet.Of([.. (a.Blocks ?? []).Select(b => b.Text)], highlight), [.. a.Tags.Take(MostTags)]))];
    }
}
