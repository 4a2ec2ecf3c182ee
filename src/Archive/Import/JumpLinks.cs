using Microsoft.EntityFrameworkCore;

namespace ProvincialNewsPortal.Archive.Import;

/// <summary>Ties articles that go on from another page (紧接01版) to where they began, within one issue.</summary>
internal static class JumpLinks
{
    /// <summary>Works the whole issue out anew: any of its documents may hold the other end.</summary>
    public static async Task TieAsync(NewsDbContext db, int issueId, CancellationToken cancellation)
    {
        var ends = await EndsAsync(db, issueId, cancellation);
        foreach (var end in ends)
        {
            var begins = Begins(end, ends);
            if (begins == end.Continues) continue;
            await db.Articles.Where(a => a.Id == end.Id).ExecuteUpdateAsync(s => s.SetProperty(a => a.ContinuesArticleId, begins), cancellation);
        }
    }

    /// <summary>Every article of the issue that jumps or is tied.</summary>
    internal static Task<List<JumpEnd>> EndsAsync(NewsDbContext db, int issueId, CancellationToken cancellation) => db.Articles
        .Where(a => a.IssueId == issueId && (a.ContinuedFrom != null || a.ContinuedTo != null || a.ContinuesArticleId != null))
        .Select(a => new JumpEnd(a.Id, a.Page!.Number, a.Headline, a.ContinuedFrom, a.ContinuedTo, a.ContinuesArticleId))
        .ToListAsync(cancellation);

    /// <summary>Row of the one article that says it goes on where this one stands; null: none, or more than one and no headline decides.</summary>
    internal static int? Begins(JumpEnd end, IReadOnlyList<JumpEnd> all)
    {
        if (end.From is null) return null;
        var likely = all.Where(a => a.Id != end.Id && a.To is not null && a.Number is not null
            && Same(a.Number, end.From) && (end.Number is null || Same(a.To, end.Number))).ToList();
        if (likely.Count < 2) return likely.Count == 0 ? null : likely[0].Id;
        var ranked = likely.OrderByDescending(a => Shared(a.Headline, end.Headline)).ToList();
        return Shared(ranked[0].Headline, end.Headline) > Shared(ranked[1].Headline, end.Headline) ? ranked[0].Id : null;
    }

    /// <summary>"01版" and "1" are the same page, "A3" and "3" are not.</summary>
    private static bool Same(string one, string other) => Plain(one) == Plain(other);

    private static string Plain(string page) =>
        string.Concat(page.Where(char.IsAsciiLetterOrDigit)).TrimStart('0').ToUpperInvariant();

    private static int Shared(string one, string other) => one.Distinct().Intersect(other).Count(char.IsLetterOrDigit);
}

/// <summary>One end of a jump.</summary>
/// <param name="Number">Page it stands on; null: not printed.</param>
internal sealed record JumpEnd(int Id, string? Number, string Headline, string? From, string? To, int? Continues);
