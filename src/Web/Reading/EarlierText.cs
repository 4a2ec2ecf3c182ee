using Microsoft.EntityFrameworkCore;
using ProvincialNewsPortal.Archive;
using ProvincialNewsPortal.Web.Api;

namespace ProvincialNewsPortal.Web.Reading;

/// <summary>What became of a line between two wordings.</summary>
public enum LineChange { Kept, TakenOut, PutIn }

/// <summary>An earlier wording of an article, line by line, against the present one.</summary>
/// <param name="Until">When a later reading replaced it, UTC.</param>
public sealed record EarlierText(string Revision, DateTime Until, IReadOnlyList<(LineChange Change, string Text)> Lines)
{
    public int Changed => Lines.Count(l => l.Change != LineChange.Kept);

    /// <returns>Null: the article never had this wording.</returns>
    public static async Task<EarlierText?> FindAsync(NewsDbContext db, ArticleView article, string revision, CancellationToken stop)
    {
        var kept = await db.EarlierWordings.AsNoTracking().FirstOrDefaultAsync(w => w.PublicId == article.PublicId && w.Revision == revision, stop);
        return kept is null ? null : new(revision, kept.Until, Compare(Split(kept.Text), Split(ArticleWords.Of(article).Text)));
    }

    /// <summary>The longest common run of lines is kept; what else there was is taken out, what else there is was put in.</summary>
    internal static IReadOnlyList<(LineChange, string)> Compare(IReadOnlyList<string> before, IReadOnlyList<string> now)
    {
        var common = CommonLengths(before, now);
        var lines = new List<(LineChange, string)>();
        var (i, j) = (0, 0);
        while (i < before.Count || j < now.Count)
        {
            if (i < before.Count && j < now.Count && before[i] == now[j]) lines.Add((LineChange.Kept, before[(i++, j++).Item1]));
            else if (j == now.Count || (i < before.Count && common[i + 1, j] >= common[i, j + 1])) lines.Add((LineChange.TakenOut, before[i++]));
            else lines.Add((LineChange.PutIn, now[j++]));
        }
        return lines;
    }

    /// <summary>How many lines the two have in common from each pair of lines on.</summary>
    private static int[,] CommonLengths(IReadOnlyList<string> before, IReadOnlyList<string> now)
    {
        var common = new int[before.Count + 1, now.Count + 1];
        for (var i = before.Count - 1; i >= 0; i--)
            for (var j = now.Count - 1; j >= 0; j--)
                common[i, j] = before[i] == now[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
        return common;
    }

    private static string[] Split(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
