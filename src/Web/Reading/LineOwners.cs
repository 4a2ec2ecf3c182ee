using Microsoft.EntityFrameworkCore;
using ProvincialNewsPortal.Archive;
using ProvincialNewsPortal.Bulletins;
using ProvincialNewsPortal.Bulletins.Text;

namespace ProvincialNewsPortal.Web.Reading;

/// <summary>Whose the lines of a document are: an article's, or what else they were taken for.</summary>
/// <param name="Other">Set where no article owns the line.</param>
public sealed record LineOwner(string? ArticleId, string? Headline, OtherKind? Other)
{
    /// <summary>The owner of each line that has one, by 1-based line.</summary>
    public static async Task<IReadOnlyDictionary<int, LineOwner>> OfAsync(NewsDbContext db, int documentId, CancellationToken stop)
    {
        var owners = new Dictionary<int, LineOwner>();
        var articles = await db.Articles.Where(a => a.SourceDocumentId == documentId).OrderBy(a => a.Ordinal)
            .Select(a => new { a.PublicId, a.Headline, a.Lines }).ToListAsync(stop);
        foreach (var article in articles) Claim(owners, article.Lines, new(article.PublicId, article.Headline, null));
        var other = await db.SourceDocuments.Where(d => d.Id == documentId).Select(d => d.Other).FirstAsync(stop);
        foreach (var lines in other) Claim(owners, lines.Lines, new(null, null, lines.Kind));
        return owners;
    }

    private static void Claim(Dictionary<int, LineOwner> owners, IEnumerable<LineRange> ranges, LineOwner owner)
    {
        foreach (var line in LineRange.Lines(ranges)) owners.TryAdd(line, owner);
    }
}
