using Microsoft.AspNetCore.Mvc;
using ProvincialNewsPortal.Archive;
using ProvincialNewsPortal.Bulletins.Text;
using ProvincialNewsPortal.Web.Localization;
using ProvincialNewsPortal.Web.Reading;

namespace ProvincialNewsPortal.Web.Pages.Articles;

/// <summary>来源对照: each paragraph beside its source lines; the one that is chosen is lit.</summary>
public sealed class ParallelModel(NewsDbContext db, Words words, IssuePlaces places) : ArticlePage(db, words, places)
{
    public SourceText Source { get; private set; } = null!;
    public IReadOnlyList<Pairing> Pairs { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken stop)
    {
        if (await LoadAsync(id, stop) is { } absent) return absent;
        if (await StoredSource.OpenAsync(Db, Article.DocumentId, stop) is not { } source) return Missing(T["来源文件不在馆藏中。"]);
        (Source, Pairs) = (source, Pairing.Of(Article, source));
        return Page();
    }
}
