using System.Xml;
using Microsoft.EntityFrameworkCore;
using ProvincialNewsPortal.Archive;
using ProvincialNewsPortal.Archive.Entities;
using ProvincialNewsPortal.Web.Api;
using ProvincialNewsPortal.Web.Api.Contract;

namespace ProvincialNewsPortal.Web.Harvest;

/// <summary>Records, one or many; those of articles that are gone stay as deleted ones.</summary>
internal sealed class OaiRecords(NewsDbContext db, PublicAddress site)
{
    /// <summary>Records of one answer.</summary>
    public const int Together = 100;

    public static OaiError Unknown(string identifier) => new("idDoesNotExist", $"Nothing here is called {identifier}.");

    public Task<ArticleRecord?> FindAsync(string identifier, CancellationToken stop)
    {
        var begins = OaiXml.Identifier(site, "");
        if (!identifier.StartsWith(begins, StringComparison.Ordinal)) return Task.FromResult<ArticleRecord?>(null);
        var id = identifier[begins.Length..];
        return db.ArticleRecords.AsNoTracking().FirstOrDefaultAsync(r => r.PublicId == id, stop);
    }

    public async Task<OaiError?> OneAsync(XmlWriter xml, OaiXml writer, string identifier, CancellationToken stop)
    {
        if (await FindAsync(identifier, stop) is not { } record) return Unknown(identifier);
        var articles = await ArticlesAsync([record], stop);
        xml.WriteStartElement("GetRecord");
        writer.Record(record, articles.GetValueOrDefault(record.PublicId));
        await xml.WriteEndElementAsync();
        return null;
    }

    public async Task<OaiError?> ListAsync(XmlWriter xml, OaiXml writer, Dictionary<string, string?> asked, string verb, CancellationToken stop)
    {
        var (selection, error) = OaiRequest.Selection(asked);
        if (selection is null) return error;
        var all = Chosen(selection);
        var some = await Following(all, selection.After).Take(Together + 1).ToListAsync(stop);
        if (some.Count == 0) return new("noRecordsMatch", "No record matches the arguments.");
        var more = some.Count > Together;
        if (more) some.RemoveAt(Together);
        xml.WriteStartElement(verb);
        await WriteAsync(writer, some, headersAlone: verb == "ListIdentifiers", stop);
        if (more || selection.Cursor > 0)
        {
            var next = more ? OaiToken.Write(selection, new(some[^1].ChangedAt, some[^1].PublicId), selection.Cursor + some.Count) : "";
            writer.Token(next, await all.CountAsync(stop), selection.Cursor);
        }
        await xml.WriteEndElementAsync();
        return null;
    }

    private async Task WriteAsync(OaiXml writer, List<ArticleRecord> some, bool headersAlone, CancellationToken stop)
    {
        var articles = headersAlone ? [] : await ArticlesAsync(some, stop);
        foreach (var record in some)
            if (headersAlone) writer.Header(record);
            else writer.Record(record, articles.GetValueOrDefault(record.PublicId));
    }

    private async Task<Dictionary<string, ArticleData>> ArticlesAsync(List<ArticleRecord> records, CancellationToken stop)
    {
        var ids = records.Where(r => !r.Gone).Select(r => r.PublicId).ToList();
        return (await FoundArticles.WholeAsync(db, db.Articles.Where(a => ids.Contains(a.PublicId)), site, stop)).ToDictionary(a => a.Id);
    }

    private IQueryable<ArticleRecord> Chosen(OaiSelection selection)
    {
        var chosen = db.ArticleRecords.AsNoTracking();
        if (selection.Set is { } set)
        {
            var paper = OaiXml.SlugOf(set);
            chosen = chosen.Where(r => r.Paper == paper);
        }
        if (selection.From is { } from) chosen = chosen.Where(r => r.ChangedAt >= from);
        if (selection.Until is { } until) chosen = chosen.Where(r => r.ChangedAt <= until);
        return chosen;
    }

    private static IQueryable<ArticleRecord> Following(IQueryable<ArticleRecord> chosen, OaiPosition? after)
    {
        // The database compares, byte by byte; it takes no StringComparison.
#pragma warning disable CA1309, CA1310, MA0006, MA0074
        if (after is { } last) chosen = chosen.Where(r => r.ChangedAt > last.Changed || (r.ChangedAt == last.Changed && string.Compare(r.PublicId, last.Id) > 0));
#pragma warning restore CA1309, CA1310, MA0006, MA0074
        return chosen.OrderBy(r => r.ChangedAt).ThenBy(r => r.PublicId);
    }
}
