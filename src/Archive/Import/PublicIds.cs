using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;

namespace ProvincialNewsPortal.Archive.Import;

/// <summary>Addresses for articles and issues: short, opaque, never given twice.</summary>
internal static class PublicIds
{
    /// <summary>Crockford's base 32 in small letters: no i, l, o, u to be misread.</summary>
    private const string Letters = "0123456789abcdefghjkmnpqrstvwxyz";

    /// <summary>Forty bits.</summary>
    private const int Length = 8;

    /// <summary>Ids that are looked up together.</summary>
    private const int Together = 64;

    /// <summary>Sees to it that there are as many fresh ids as asked for; ids of retired articles stay taken.</summary>
    public static async Task ProvideAsync(NewsDbContext db, Queue<string> ids, int count, CancellationToken cancellation)
    {
        while (ids.Count < count)
        {
            var fresh = new HashSet<string>(Together, StringComparer.Ordinal);
            while (fresh.Count < Together) fresh.Add(RandomNumberGenerator.GetString(Letters, Length));
            fresh.ExceptWith(ids);
            fresh.ExceptWith(await TakenAsync(db, fresh, cancellation));
            foreach (var id in fresh) ids.Enqueue(id);
        }
    }

    private static async Task<List<string>> TakenAsync(NewsDbContext db, HashSet<string> ids, CancellationToken cancellation)
    {
        var wanted = ids.ToArray();
        return await db.Articles.Where(a => wanted.Contains(a.PublicId)).Select(a => a.PublicId)
            .Concat(db.RetiredArticles.Where(r => wanted.Contains(r.PublicId)).Select(r => r.PublicId))
            .Concat(db.Issues.Where(i => wanted.Contains(i.PublicId)).Select(i => i.PublicId))
            .ToListAsync(cancellation);
    }
}
