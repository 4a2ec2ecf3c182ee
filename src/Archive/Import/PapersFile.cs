using Microsoft.EntityFrameworkCore;
using ProvincialNewsPortal.Archive.Tagging;
using ProvincialNewsPortal.Bulletins.Publications;

namespace ProvincialNewsPortal.Archive.Import;

/// <summary>The user's own table of papers; the archive keeps a copy, so that a document read again finds the same paper.</summary>
/// <param name="Location">Full path of the file; a missing file says nothing.</param>
public sealed record PapersFile(string Location)
{
    private const string ListName = "papers";

    /// <summary>Where the file lies unless told: beside the archive.</summary>
    public static PapersFile Beside(string archive) => new(Path.Combine(Path.GetDirectoryName(Path.GetFullPath(archive))!, "papers.tsv"));

    /// <summary>Takes the table into the archive; it counts from the next import on.</summary>
    /// <returns>A refusal where a line can't be understood, then nothing changed; else what is in force, null where the table is empty.</returns>
    public async Task<(string? Refusal, string? InForce)> ApplyAsync(
        IDbContextFactory<NewsDbContext> contexts, TimeProvider clock, CancellationToken cancellation)
    {
        var (text, papers, refusal) = await ReadAsync(cancellation);
        if (refusal is not null) return (refusal, null);
        var count = papers.Count;
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        var stored = await db.TagLists.AsNoTracking().Where(l => l.Name == ListName).ToListAsync(cancellation);
        if (TagFiles.Speaks(db, Location) && TagLists.Text(stored, ListName) != text)
        {
            await TagLists.SetAsync(db, ListName, text, clock.GetUtcNow().UtcDateTime, cancellation);
            await db.SaveChangesAsync(cancellation);
        }
        return (null, count == 0 ? null : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Location}: {count} papers of your own."));
    }

    /// <summary>The built-in papers and those of the file as it is now, without an archive.</summary>
    /// <returns>A refusal where a line can't be understood, and the built-in papers alone; else null and all of them.</returns>
    public async Task<(string? Refusal, PaperTable Table)> TableAsync(CancellationToken cancellation)
    {
        var (_, papers, refusal) = await ReadAsync(cancellation);
        return (refusal, PaperTable.With(papers));
    }

    private async Task<(string Text, IReadOnlyList<Paper> Papers, string? Refusal)> ReadAsync(CancellationToken cancellation)
    {
        try
        {
            var text = File.Exists(Location) ? await File.ReadAllTextAsync(Location, cancellation) : "";
            return (text, Papers.Read(new StringReader(text)), null);
        }
        catch (FormatException e)
        {
            return ("", [], $"{Location}: {e.Message}");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return ("", [], $"{Location} can't be read ({e.Message.TrimEnd('.')}): give yourself the right to read it, or move it away.");
        }
    }

    /// <summary>The built-in papers and those of the archive's copy.</summary>
    internal static async Task<PaperTable> TableAsync(NewsDbContext db, CancellationToken cancellation)
    {
        var stored = await db.TagLists.AsNoTracking().Where(l => l.Name == ListName).ToListAsync(cancellation);
        return PaperTable.With(Papers.Read(new StringReader(TagLists.Text(stored, ListName))));
    }
}
