using System.Text;
using Microsoft.AspNetCore.Mvc;
using ProvincialNewsPortal.Archive;
using ProvincialNewsPortal.Bulletins;
using ProvincialNewsPortal.Bulletins.Text;
using ProvincialNewsPortal.Web.Localization;
using ProvincialNewsPortal.Web.Reading;

namespace ProvincialNewsPortal.Web.Pages.Articles;

/// <summary>The whole source document with the article's lines marked; a large one is shown around the article.</summary>
public sealed class SourceModel(NewsDbContext db, Words words, IssuePlaces places) : ArticlePage(db, words, places)
{
    /// <summary>Lines shown at once.</summary>
    private const int MostLines = 1500;

    /// <summary>Lines before the article where only a part is shown.</summary>
    private const int Before = 100;

    public SourceText Source { get; private set; } = null!;

    /// <summary>Lines shown, 1-based.</summary>
    public LineRange Shown { get; private set; }

    /// <summary>Lines the article owns.</summary>
    public IReadOnlySet<int> Owned { get; private set; } = new HashSet<int>();

    private IReadOnlyDictionary<int, LineOwner> _owners = new Dictionary<int, LineOwner>();
    private IReadOnlyDictionary<int, LineExplanation> _reasons = new Dictionary<int, LineExplanation>();

    /// <summary>Who owns the line, where that is said beside it: on the first line of each run; null: nothing is said.</summary>
    public LineOwner? OwnerSaidAt(int line)
    {
        if (!_owners.TryGetValue(line, out var owner)) return null;
        for (var above = line - 1; above >= Shown.First; above--)
        {
            if (_owners.TryGetValue(above, out var before)) return before == owner ? null : owner;
            if (!Source.IsBlank(above)) break;
        }
        return owner;
    }

    /// <summary>Whether a reader may ask why: of a document that is shown whole, whose reading anew takes no time to speak of.</summary>
    public bool MayExplain => Source.Lines.Count <= MostLines;

    /// <summary>Why the reader took a line for what it did; null: nobody asks, or the line is blank.</summary>
    public LineExplanation? ReasonOf(int line) => _reasons.GetValueOrDefault(line);

    public async Task<IActionResult> OnGetAsync(string id, int? from, bool reasons, CancellationToken stop)
    {
        if (await LoadAsync(id, stop) is { } absent) return absent;
        if (await StoredSource.OpenAsync(Db, Article.DocumentId, stop) is not { } source) return Missing(T["来源文件不在馆藏中。"]);
        Source = source;
        _owners = await LineOwner.OfAsync(Db, Article.DocumentId, stop);
        Owned = LineRange.Lines(Article.Lines).ToHashSet();
        var first = Source.Lines.Count <= MostLines ? 1 : Math.Clamp(from ?? Article.Lines[0].First - Before, 1, Source.Lines.Count);
        // From the lines that are shown, in which nothing withdrawn is left.
        if (reasons && MayExplain)
            _reasons = BulletinReader.Explain(Source.Name, Encoding.UTF8.GetBytes(string.Join('\n', Source.Lines))).ToDictionary(r => r.Line);
        Shown = new(first, Math.Min(first + MostLines - 1, Source.Lines.Count));
        return Page();
    }

    /// <summary>First line of the part before; null: nothing is before.</summary>
    public int? Earlier => Shown.First > 1 ? Math.Max(1, Shown.First - MostLines) : null;

    /// <summary>First line of the part after; null: nothing is after.</summary>
    public int? Later => Shown.Last < Source.Lines.Count ? Shown.Last + 1 : null;
}
