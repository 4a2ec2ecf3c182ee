using Microsoft.EntityFrameworkCore;
using ProvincialNewsPortal.Archive;
using ProvincialNewsPortal.Bulletins;
using ProvincialNewsPortal.Web.Reading.Extent;

namespace ProvincialNewsPortal.Web.Reading.Subjects;

/// <summary>Subjects written about more in the archive's newest quarter than in the same quarter a year before.</summary>
/// <param name="Now">The newest quarter with articles.</param>
/// <param name="Rows">The steepest rise first; empty where the year before holds nothing to compare with.</param>
public sealed record RisingSubjects(Quarter Now, IReadOnlyList<RisingSubject> Rows)
{
    private const int MostRows = 8;

    /// <summary>Fewer articles than this in the newest quarter say nothing.</summary>
    private const int FewestArticles = 4;

    /// <summary>Quarters of the little chart beside each row, the newest included.</summary>
    public const int HistoryQuarters = 12;

    /// <summary>Null: nothing dated is held.</summary>
    public static async Task<RisingSubjects?> ReadAsync(NewsDbContext db, CancellationToken stop)
    {
        if (await db.Issues.MaxAsync(i => i.Date, stop) is not { } newest) return null;
        var now = Quarter.Of(newest);
        var counts = await CountsAsync(db, now, stop);
        var before = await CountsAsync(db, now.YearBefore, stop);
        if (before.Count == 0) return new(now, []);
        var rising = counts.Where(c => c.Value >= FewestArticles && c.Value > before.GetValueOrDefault(c.Key))
            .OrderByDescending(c => Rise(c.Value, before.GetValueOrDefault(c.Key))).ThenBy(c => c.Key).Take(MostRows).ToList();
        var ids = rising.ConvertAll(r => r.Key);
        var names = await db.Tags.Where(t => ids.Contains(t.Id)).ToDictionaryAsync(t => t.Id, stop);
        var history = await HistoryAsync(db, ids, now, stop);
        return new(now, rising.ConvertAll(r => new RisingSubject(
            names[r.Key].Kind, names[r.Key].Name, r.Value, before.GetValueOrDefault(r.Key), history[r.Key])));
    }

    /// <summary>Growth that a handful of articles can't drive to the top: one is added on both sides, and size counts with its root.</summary>
    private static double Rise(int now, int before) => Math.Log((now + 1.0) / (before + 1.0)) * Math.Sqrt(now);

    private static async Task<Dictionary<int, int>> CountsAsync(NewsDbContext db, Quarter quarter, CancellationToken stop)
    {
        var (first, after) = (quarter.First, quarter.Next.First);
        // Counted here: told to group, SQLite goes through the tags of the whole archive in their order instead of those of the quarter.
        var tags = db.ArticleTags.Where(t => t.Tag!.Kind != TagKind.Section && t.Article!.Issue!.Date >= first && t.Article.Issue.Date < after).Select(t => t.TagId);
        var counts = new Dictionary<int, int>();
        await foreach (var tag in tags.AsAsyncEnumerable().WithCancellation(stop)) counts[tag] = counts.GetValueOrDefault(tag) + 1;
        return counts;
    }

    private static async Task<ILookup<int, int>> HistoryAsync(NewsDbContext db, List<int> tags, Quarter now, CancellationToken stop)
    {
        var start = new Quarter(now.Number - HistoryQuarters + 1);
        var first = start.First;
        var days = await db.ArticleTags.Where(t => tags.Contains(t.TagId) && t.Article!.Issue!.Date >= first)
            .GroupBy(t => new { t.TagId, t.Article!.Issue!.Date }).Select(g => new { g.Key.TagId, g.Key.Date, Count = g.Count() }).ToListAsync(stop);
        return tags.SelectMany(tag => Enumerable.Range(0, HistoryQuarters).Select(q => (tag, Count: days
                .Where(d => d.TagId == tag && Quarter.Of(d.Date!.Value).Number == start.Number + q).Sum(d => d.Count))))
            .ToLookup(h => h.tag, h => h.Count);
    }
}

/// <summary>One subject on the rise.</summary>
/// <param name="Now">Articles of the newest quarter.</param>
/// <param name="Before">Articles of the same quarter a year before.</param>
/// <param name="History">Articles by quarter, the newest last.</param>
public sealed record RisingSubject(TagKind Kind, string Name, int Now, int Before, IEnumerable<int> History)
{
    public string Address => Addresses.Tag(Kind, Name);
}
