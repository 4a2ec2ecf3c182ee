using Microsoft.EntityFrameworkCore;
using ProvincialNewsPortal.Archive;
using ProvincialNewsPortal.Bulletins;
using ProvincialNewsPortal.Web.Layout;

namespace ProvincialNewsPortal.Web.Reading;

/// <summary>A front with the first paragraphs of its lead.</summary>
public sealed record FrontView(FrontPage Front, IReadOnlyList<OpeningParagraph> Opening)
{
    /// <summary>Characters of the lead's text that stand on the front, next to other stories and alone.</summary>
    private const int Beside = 420, Alone = 640;

    /// <summary>Fewer characters are not set in columns.</summary>
    public const int FewestForColumns = 200;

    /// <summary>Less room than this is left empty.</summary>
    private const int Fewest = 60;

    public static async Task<FrontView> OfAsync(NewsDbContext db, FrontPage front, CancellationToken stop)
    {
        if (front.Lead is not { } lead) return new(front, []);
        var text = await db.Articles.Where(a => a.Id == lead.Id).Select(a => new { a.Dateline, a.Text!.Blocks }).FirstAsync(stop);
        var room = front.Side.Count > 0 ? Beside : Alone;
        var opening = new List<OpeningParagraph>();
        foreach (var block in text.Blocks.Where(b => b.Kind is BlockKind.Paragraph or BlockKind.Question or BlockKind.Answer).TakeWhile(_ => room > Fewest))
        {
            opening.Add(OpeningParagraph.Of(FirstWords.Of(block.Text, room), text.Dateline));
            room -= block.Text.Length;
        }
        return new(front, opening);
    }
}

/// <summary>A paragraph, its dateline apart.</summary>
/// <param name="Dateline">"" where it has none.</param>
public sealed record OpeningParagraph(string Dateline, string Text)
{
    public static OpeningParagraph Of(string text, string? dateline) => dateline is { Length: > 0 } && text.StartsWith(dateline, StringComparison.Ordinal)
        ? new(dateline, text[dateline.Length..].TrimStart()) : new("", text);
}
