using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using ProvincialNewsPortal.Archive.Entities;
using ProvincialNewsPortal.Bulletins;

namespace ProvincialNewsPortal.Archive.Export;

/// <summary>One table of an export: its rows as JSON lines, in the order of their keys, every column by its name.</summary>
/// <param name="Name">Of the file, without folder and ending.</param>
/// <param name="Rows">In a total order that does not depend on how they are stored.</param>
internal sealed record ExportedTable(string Name, Type Entity, Func<NewsDbContext, IQueryable<object>> Rows)
{
    /// <summary>Path within the export.</summary>
    public string File => $"rows/{Name}.jsonl";

    public async Task WriteAsync(NewsDbContext db, Stream output, CancellationToken cancellation)
    {
        var columns = Columns(db);
        await using var json = new Utf8JsonWriter(output, new JsonWriterOptions { Encoder = ReportJson.Compact.Encoder });
        await foreach (var row in Rows(db).AsNoTracking().AsAsyncEnumerable().WithCancellation(cancellation))
        {
            json.WriteStartObject();
            foreach (var (name, column) in columns)
            {
                json.WritePropertyName(name);
                JsonSerializer.Serialize(json, Stored(column.PropertyInfo!.GetValue(row)), column.ClrType, ReportJson.Compact);
            }
            json.WriteEndObject();
            await json.FlushAsync(cancellation);
            json.Reset();
            output.WriteByte((byte)'\n');
        }
    }

    /// <summary>The row that a line holds; columns that it does not name keep their defaults.</summary>
    /// <exception cref="JsonException">It is no such row.</exception>
    public object Read(NewsDbContext db, string line)
    {
        var columns = Columns(db);
        var row = Activator.CreateInstance(Entity)!;
        using var json = JsonDocument.Parse(line);
        foreach (var value in json.RootElement.EnumerateObject())
        {
            if (!columns.TryGetValue(value.Name, out var column)) throw new JsonException($"This version knows no column {value.Name}.");
            column.PropertyInfo!.SetValue(row, value.Value.Deserialize(column.ClrType, ReportJson.Compact));
        }
        return row;
    }

    private Dictionary<string, IProperty> Columns(NewsDbContext db) => db.Model.FindEntityType(Entity)!.GetProperties()
        .ToDictionary(p => JsonNamingPolicy.CamelCase.ConvertName(p.Name), StringComparer.Ordinal);

    /// <summary>Times are stored in UTC and read without saying so.</summary>
    private static object? Stored(object? value) => value is DateTime time ? DateTime.SpecifyKind(time, DateTimeKind.Utc) : value;
}

/// <summary>Every table that an archive is made of, none before one that it refers to. Left out are the bytes of the sources, which are files of
/// the export, the search index and the generation, which any archive makes for itself.</summary>
internal static class ExportedTables
{
    public static readonly IReadOnlyList<ExportedTable> All =
    [
        new("publications", typeof(Publication), db => db.Publications.OrderBy(r => r.Id)),
        new("issues", typeof(Issue), db => db.Issues.OrderBy(r => r.Id)),
        new("pages", typeof(Page), db => db.Pages.OrderBy(r => r.Id)),
        new("source-documents", typeof(SourceDocument), db => db.SourceDocuments.OrderBy(r => r.Id)),
        new("articles", typeof(Article), db => db.Articles.OrderBy(r => r.Id)),
        new("article-texts", typeof(ArticleText), db => db.ArticleTexts.OrderBy(r => r.ArticleId)),
        new("article-authors", typeof(ArticleAuthor), db => db.ArticleAuthors.OrderBy(r => r.ArticleId).ThenBy(r => r.Ordinal)),
        new("tags", typeof(Tag), db => db.Tags.OrderBy(r => r.Id)),
        new("article-tags", typeof(ArticleTag), db => db.ArticleTags.OrderBy(r => r.ArticleId).ThenBy(r => r.TagId)),
        new("tag-lists", typeof(TagList), db => db.TagLists.OrderBy(r => r.Name)),
        new("retired-articles", typeof(RetiredArticle), db => db.RetiredArticles.OrderBy(r => r.PublicId)),
        new("removed-documents", typeof(RemovedDocument), db => db.RemovedDocuments.OrderBy(r => r.Sha256)),
        new("article-records", typeof(ArticleRecord), db => db.ArticleRecords.OrderBy(r => r.PublicId)),
        new("earlier-wordings", typeof(EarlierWording), db => db.EarlierWordings.OrderBy(r => r.PublicId).ThenBy(r => r.Revision)),
    ];
}
