using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using ProvincialNewsPortal.Archive.Engines;
using ProvincialNewsPortal.Archive.Entities;
using ProvincialNewsPortal.Bulletins;

namespace ProvincialNewsPortal.Archive.Export;

/// <summary>The whole archive as JSON lines, one article a line, in the order they were stored.</summary>
public static class JsonLines
{
    /// <summary>Articles held in memory at once.</summary>
    private const int Together = 200;

    /// <returns>How many articles were written.</returns>
    public static async Task<int> WriteAsync(NewsDbContext db, Stream output, CancellationToken cancellation)
    {
        var count = 0;
        await foreach (var article in ReadAsync(db, cancellation))
        {
            await JsonSerializer.SerializeAsync(output, article, ReportJson.Compact, cancellation);
            output.WriteByte((byte)'\n');
            count++;
        }
        await output.FlushAsync(cancellation);
        return count;
    }

    /// <summary>Every article, one state of the archive however long it takes.</summary>
    public static IAsyncEnumerable<ExportedArticle> ReadAsync(NewsDbContext db, CancellationToken cancellation) => RowsAsync(db, cancellation).Select(Of);

    /// <summary>The same as rows, with issue, paper, document, page, text and tags.</summary>
    internal static async IAsyncEnumerable<Article> RowsAsync(
        NewsDbContext db, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        await using var state = await ArchiveEngine.Of(db).ReadAsync(db, cancellation);
        for (var last = 0; ;)
        {
            var after = last;
            var some = await Whole(db).Where(a => a.Id > after).OrderBy(a => a.Id).Take(Together).ToListAsync(cancellation);
            if (some.Count == 0) break;
            foreach (var article in some) yield return article;
            last = some[^1].Id;
        }
    }

    private static IQueryable<Article> Whole(NewsDbContext db) => db.Articles.AsNoTracking().AsSplitQuery()
        .Include(a => a.Issue).ThenInclude(i => i!.Publication)
        .Include(a => a.SourceDocument).Include(a => a.Page).Include(a => a.Text)
        .Include(a => a.Tags).ThenInclude(t => t.Tag);

    private static ExportedArticle Of(Article a) => new(
        a.PublicId, a.Issue!.Publication?.Name, a.Issue.Date, a.Issue.Edtf, a.Issue.Precision,
        new ExportedSource(a.SourceDocument!.Name, a.SourceDocument.Sha256, a.Lines),
        a.Ordinal, a.Form, a.Page is { } page ? new PageInfo(page.Number, page.Name, a.PageLines) : null, a.Section, a.Kicker, a.Headline, a.Deck,
        a.Dateline, a.Bylines, a.Credits, a.ContinuedFrom, a.ContinuedTo, a.Incomplete, a.Text!.Blocks, a.Lines, Tags(a), a.Confidence);

    /// <summary>Heaviest first, then by name: rows have no order of their own.</summary>
    private static List<TagReport> Tags(Article article) =>
    [
        .. article.Tags.OrderByDescending(t => t.Weight).ThenBy(t => t.Tag!.Kind).ThenBy(t => t.Tag!.Name, StringComparer.Ordinal)
            .Select(t => new TagReport(t.Tag!.Kind, t.Tag.Name, t.Origin, t.Lines, t.Weight)),
    ];
}
