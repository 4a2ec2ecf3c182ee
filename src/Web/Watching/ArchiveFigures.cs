using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using ProvincialNewsPortal.Archive;
using ProvincialNewsPortal.Archive.Import;

namespace ProvincialNewsPortal.Web.Watching;

/// <summary>What the archive holds, read when it is asked for: imports come from other processes too.</summary>
internal static class ArchiveFigures
{
    public static readonly IReadOnlyList<(string Name, string Help, Func<NewsDbContext, CancellationToken, Task<double>> Read)> All =
    [
        ("portal_archive_documents", "Documents imported and kept.", async (db, stop) => await db.SourceDocuments.CountAsync(stop)),
        ("portal_archive_articles", "Articles that can be read.", async (db, stop) => await db.Articles.CountAsync(stop)),
        ("portal_archive_issues", "Issues.", async (db, stop) => await db.Issues.CountAsync(stop)),
        ("portal_archive_doubtful_articles", "Articles of which the reader is not sure.", async (db, stop) => await db.Articles.CountAsync(a => a.Confidence < Doubt.Confidence, stop)),
        ("portal_archive_undated_issues", "Issues whose day is not known.", async (db, stop) => await db.Issues.CountAsync(i => i.Date == null, stop)),
        ("portal_archive_retired_articles", "Articles withdrawn or no longer found.", async (db, stop) => await db.RetiredArticles.CountAsync(stop)),
        ("portal_archive_changes", "Writes that readers could see; it only grows.", async (db, stop) => await Generation.NowAsync(db, stop)),
        ("portal_archive_last_import_timestamp_seconds", "When the last new document came, seconds since 1970 UTC; 0: none did.", LastImportAsync),
    ];

    public static async Task WriteAsync(NewsDbContext db, StringBuilder text, CancellationToken stop)
    {
        foreach (var (name, help, read) in All)
        {
            MetricsText.Head(text, name, "gauge", help);
            text.Append(name).Append(' ').Append((await read(db, stop)).ToString(CultureInfo.InvariantCulture)).Append('\n');
        }
    }

    private static async Task<double> LastImportAsync(NewsDbContext db, CancellationToken stop) =>
        await db.SourceDocuments.MaxAsync(d => (DateTime?)d.ImportedAt, stop) is { } last ? (DateTime.SpecifyKind(last, DateTimeKind.Utc) - DateTime.UnixEpoch).TotalSeconds : 0;
}
