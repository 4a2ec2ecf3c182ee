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
        var text = "";
        int count;
        try
        {
            if (File.Exists(Location)) text = await File.ReadAllTextAsync(Location, cancellation);
            count = Papers.Read(new StringReader(text)).Count;
        }
        catch (FormatException e)
        {
            return ($"{Location}: {e.Message}", null);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return ($"{Location} can't be read ({e.Message.TrimEnd('.')}): give yourself the right to read it, or move it away.", null);
        }
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        var stored = await db.TagLists.AsNoTracking().Where(l => l.Name == ListName).ToListAsync(cancellation);
        if (TagFiles.Speaks(db, Location) && TagLists.Text(stored, ListName) != text)
        {
            await TagLists.SetAsync(db, ListName, text, clock.GetUtcNow().UtcDateTime, cancellation);
            await db.SaveChangesAsync(cancellation);
        }
        return (null, count == 0 ? null : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Location}: {count} papers of your own."));
    }

    /// <summary>The built-in papers and those of the archive's copy.</summary>
    internal static async Task<PaperTable> TableAsync(NewsDbContext db, CancellationToken cancellation)
    {
        var stored = await db.TagLists.AsNoTracking().Where(l => l.Name == ListName).ToListAsync(cancellation);
        return PaperTable.With(Papers.Read(new StringReader(TagLists.Text(stored, ListName))));
    }
}
