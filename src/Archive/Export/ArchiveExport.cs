using System.Text.Json;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using ProvincialNewsPortal.Archive.Engines;
using ProvincialNewsPortal.Archive.Engines.Sqlite;
using ProvincialNewsPortal.Archive.Entities;
using ProvincialNewsPortal.Archive.Import;
using ProvincialNewsPortal.Archive.Maintenance;
using ProvincialNewsPortal.Bulletins;

namespace ProvincialNewsPortal.Archive.Export;

/// <summary>The whole archive as a folder of plain files that outlives this program: the same archive gives the same bytes.</summary>
public sealed class ArchiveExport
{
    public const string SchemaName = "news-export/1";

    private const string ReadMe = """
        An archive of newspapers, whole.

        articles.jsonl   every article as one line of JSON
        papers/          by paper and day: each article as Markdown, and in sources/ the documents they were read from, byte for byte
        rows/            every table, one line of JSON a row; from these and the sources "import" makes the same archive again,
                         with the same addresses, withdrawn and removed articles, times, tags and earlier wordings
        archive.db       the same as one SQLite database
        SHA256SUMS       of every file; check with: sha256sum -c SHA256SUMS

        The sources are whole: they hold the lines of withdrawn articles too.

        """;

    private readonly string _folder;

    private ArchiveExport(string folder) => _folder = folder;

    /// <summary>Whether a path is such a folder, finished or not.</summary>
    public static bool IsExport(string path) => File.Exists(Path.Combine(path, ExportPaths.Label));

    /// <summary>Writes one state of the archive, whoever writes to it meanwhile.</summary>
    /// <param name="archive">Which archive, of this version.</param>
    /// <param name="folder">Full path; must be missing or empty.</param>
    /// <returns>Null: done; else one sentence naming the reason and the remedy.</returns>
    public static async Task<string?> WriteAsync(string archive, string folder, CancellationToken cancellation)
    {
        try
        {
            if (File.Exists(folder) || (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any()))
                return $"{folder} holds something already: name a new folder.";
            Directory.CreateDirectory(folder);
            return await new ArchiveExport(folder).WriteAsync(archive, cancellation);
        }
        catch (Exception e) when (ArchiveEngine.Of(archive) is var engine && engine.Sentence(e, engine.Name(archive)) is { } sentence)
        {
            return sentence;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return $"{folder} can't be written ({e.Message.TrimEnd('.')}): delete it and choose another place.";
        }
    }

    private async Task<string?> WriteAsync(string archive, CancellationToken cancellation)
    {
        await TextAsync(ExportPaths.Label, JsonSerializer.Serialize(new { schema = SchemaName }) + "\n", cancellation);
        await TextAsync(ExportPaths.ReadMe, ReadMe.ReplaceLineEndings("\n"), cancellation);
        var copy = Path.Combine(_folder, ExportPaths.Database);
        if (await CopyAsync(archive, copy, cancellation) is { } refusal) return refusal;
        await using (var db = SqliteArchive.Context(copy, SqliteOpenMode.ReadOnly))
        {
            await using (var lines = Create(ExportPaths.Articles)) await JsonLines.WriteAsync(db, lines, cancellation);
            foreach (var table in ExportedTables.All)
            {
                await using var rows = Create(table.File);
                await table.WriteAsync(db, rows, cancellation);
            }
            await SourcesAsync(db, cancellation);
            await foreach (var article in JsonLines.RowsAsync(db, cancellation))
                await TextAsync(ExportPaths.Markdown(article), Head(article) + ArticleMarkdown.Write(Wording.Of(article)), cancellation);
        }
        await ExportSums.WriteAsync(_folder, cancellation);
        return null;
    }

    /// <summary>One moment of the archive as one SQLite file, whatever engine it is on.</summary>
    private static async Task<string?> CopyAsync(string archive, string copy, CancellationToken cancellation)
    {
        if (ArchiveEngine.Of(archive).IsFile)
        {
            Compact(archive, copy);
            return null;
        }
        var making = copy + ".making";
        var (_, refusal) = await new ArchiveCopy(archive, making, null).RunAsync(cancellation);
        if (refusal is null) Compact(making, copy);
        using (var mine = new SqliteConnection(SqliteArchive.ConnectionString(making))) SqliteConnection.ClearPool(mine);
        foreach (var left in new[] { making, making + "-wal", making + "-shm", making + ".opening" }) File.Delete(left);
        return refusal;
    }

    /// <summary>A copy of one moment without free pages, so that nothing of what was removed goes along.</summary>
    private static void Compact(string archive, string copy)
    {
        using var connection = new SqliteConnection(SqliteArchive.ConnectionString(archive, pooling: false));
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "VACUUM INTO $copy";
        command.Parameters.AddWithValue("$copy", copy);
        command.ExecuteNonQuery();
    }

    /// <summary>The documents as they came, and which file holds which.</summary>
    private async Task SourcesAsync(NewsDbContext db, CancellationToken cancellation)
    {
        await using var list = Create(ExportPaths.SourceFiles);
        var documents = db.SourceDocuments.AsNoTracking().Include(d => d.Content).Include(d => d.Issue).ThenInclude(i => i!.Publication).OrderBy(d => d.Id);
        await foreach (var document in documents.AsAsyncEnumerable().WithCancellation(cancellation))
        {
            var path = ExportPaths.Source(document);
            var bytes = SourceBytes.Expand(document.Content!) ?? throw new IOException($"the kept source of {document.Name} is damaged; run verify");
            await using (var file = Create(path)) await file.WriteAsync(bytes, cancellation);
            await JsonSerializer.SerializeAsync(list, new SourceFile(document.Id, path), ReportJson.Compact, cancellation);
            list.WriteByte((byte)'\n');
        }
    }

    private static string Head(Article a) => YamlHead.Write(
        ("id", a.PublicId),
        ("title", a.Headline),
        ("publication", a.Issue!.Publication?.Name),
        ("date", a.Issue.Date?.ToString("O", System.Globalization.CultureInfo.InvariantCulture)),
        ("edtf", a.Issue.Edtf),
        ("page", a.Page?.Number ?? a.Page?.Name),
        ("authors", a.Bylines.SelectMany(b => b.Names).ToList()),
        ("tags", a.Tags.OrderByDescending(t => t.Weight).ThenBy(t => t.Tag!.Kind).ThenBy(t => t.Tag!.Name, StringComparer.Ordinal).Select(t => t.Tag!.Name).ToList()),
        ("source", a.SourceDocument!.Name),
        ("source_sha256", a.SourceDocument.Sha256),
        ("lines", string.Join(", ", a.Lines.Select(l => $"{l.First}-{l.Last}"))),
        ("revision", Wording.Of(a).Revision));

    private async Task TextAsync(string path, string text, CancellationToken cancellation)
    {
        await using var file = Create(path);
        await file.WriteAsync(System.Text.Encoding.UTF8.GetBytes(text), cancellation);
    }

    private BufferedStream Create(string path)
    {
        var full = Path.Combine(_folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        return new BufferedStream(File.Create(full), 1 << 16);
    }
}

/// <summary>Which file of an export holds a document's bytes.</summary>
internal sealed record SourceFile(int SourceDocumentId, string File);
