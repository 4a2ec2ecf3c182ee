using Microsoft.AspNetCore.Mvc;
using ProvincialNewsPortal.Archive;
using ProvincialNewsPortal.Archive.Search;
using ProvincialNewsPortal.Bulletins;
using ProvincialNewsPortal.Web.Api;
using ProvincialNewsPortal.Web.Citations;
using ProvincialNewsPortal.Web.Finding;
using ProvincialNewsPortal.Web.Localization;
using ProvincialNewsPortal.Web.Reading;

namespace ProvincialNewsPortal.Web.Pages.Articles;

/// <summary>An article.</summary>
public sealed class ArticleModel(
    NewsDbContext db, SearchEngine engine, Words words, IssuePlaces places, KnownTags known, PublicAddress site, TimeProvider clock) : ArticlePage(db, words, places)
{
    /// <summary>Below this the importer's doubt is said on the page; 0 to 1.</summary>
    private const double DoubtBelow = 0.8;

    public ILookup<TagKind, string> Tags { get; private set; } = Array.Empty<int>().ToLookup(_ => default(TagKind), _ => "");
    public Neighbours<ArticleLink> Around { get; private set; } = new(null, null);
    public Neighbours<PageHead> PagesAround { get; private set; } = new(null, null);

    /// <summary>The part before and the part after; null: none.</summary>
    public Neighbours<ArticleLink> Parts { get; private set; } = new(null, null);

    public IReadOnlyList<RelatedArticle> Related { get; private set; } = [];

    /// <summary>The search the reader came from; null: none.</summary>
    public ResultTrail? Trail { get; private set; }

    /// <summary>What references to it are made of.</summary>
    public Cited Cited { get; private set; } = null!;

    /// <summary>Which wording the page shows; see <c>Wording.Revision</c>.</summary>
    public string Revision { get; private set; } = "";

    /// <summary>The earlier wording that was asked for; null: the present one was.</summary>
    public EarlierText? Earlier { get; private set; }

    public bool Doubtful => Article.Confidence < DoubtBelow;

    public async Task<IActionResult> OnGetAsync(string id, string? rev, CancellationToken stop)
    {
        if (await LoadAsync(id, stop) is { } absent) return absent;
        Revision = ArticleWords.Of(Article).Revision;
        if (rev is not null && rev != Revision && (Earlier = await EarlierText.FindAsync(Db, Article, rev, stop)) is null) return Missing(T["没有这个文本版本。"]);
        FindPlace();
        Trail = await ResultTrail.FollowAsync(Request, engine, id, stop);
        var tags = await known.OfArticleAsync(Db, Article.Id, stop);
        Related = await RelatedArticles.OfAsync(Db, known, Article, tags, stop);
        Tags = tags.ToLookup(t => t.Kind, t => t.Name);
        Cited = Cited.Of(Article, Revision, Issue.Head, PaperPage, Tags, site, clock);
        return Page();
    }

    private void FindPlace()
    {
        var articles = Issue.Articles;
        var at = articles.TakeWhile(a => a.Id != Article.Id).Count();
        Around = new(articles.ElementAtOrDefault(at - 1), articles.ElementAtOrDefault(at + 1));
        var page = Issue.Pages.TakeWhile(p => p.Id != Article.PageId).Count();
        if (PaperPage is not null) PagesAround = new(Issue.Pages.ElementAtOrDefault(page - 1), Issue.Pages.ElementAtOrDefault(page + 1));
        Parts = new(articles.FirstOrDefault(a => a.Id == Article.ContinuesId), articles.FirstOrDefault(a => a.ContinuesId == Article.Id));
    }
}
