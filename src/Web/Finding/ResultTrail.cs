using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using ProvincialNewsPortal.Archive.Search;
using ProvincialNewsPortal.Archive.Search.Answering;
using ProvincialNewsPortal.Web.Layout;
using ProvincialNewsPortal.Web.Localization;

namespace ProvincialNewsPortal.Web.Finding;

/// <summary>The way back to the results for a reader who came to an article from a search: marks stay, next and previous keep the order.</summary>
/// <param name="Place">From 1; 0: the article is not among the results.</param>
public sealed record ResultTrail(SearchAddress Search, string? Previous, string? Next, int Place)
{
    /// <summary>Null: the address names no search.</summary>
    public static async Task<ResultTrail?> FollowAsync(HttpRequest request, SearchEngine engine, string publicId, CancellationToken stop)
    {
        if (SearchAddress.Read(request.Query).Search is not { IsEmpty: false } search) return null;
        var (previous, next, place) = await engine.NeighboursAsync(search.Request, publicId, stop);
        return new ResultTrail(search, previous, next, place);
    }

    /// <summary>The result page that lists this article.</summary>
    public string Results => Search.At(Math.Max(0, Place - 1) / SearchAddress.PageSize + 1).Path;

    public PagerRow Row(Words words) => new(words["结果"], "result", Link(words["上一条结果"], Previous), Link(words["下一条结果"], Next),
        words["已是第一条结果"], words["已是最后一条结果"]);

    /// <summary>Makes <see cref="Text"/> mark this search's hits on the page and in its partials.</summary>
    public void Mark(ViewDataDictionary view) => view[nameof(ResultTrail)] = new Highlight(Search.Request.Query);

    /// <summary>Text with the hits of the search that the reader came from, if any.</summary>
    public static IHtmlContent Text(ViewDataDictionary view, string text, bool headline = false) =>
        HitMarks.Html(view[nameof(ResultTrail)] is Highlight highlight ? highlight.Pieces(text, headline) : [new TextPiece(text, false)]);

    /// <summary>A headline, deck or subheading: set in its lines, or with its hits where there are any.</summary>
    /// <param name="printed">Whether it stands above the text, else it is a block of it.</param>
    public static IHtmlContent Head(ViewDataDictionary view, string text, bool printed = true) =>
        view[nameof(ResultTrail)] is Highlight highlight && highlight.Pieces(text, printed) is var pieces && pieces.Any(p => p.IsHit)
            ? HitMarks.Head(pieces) : Headline.Set(text);

    private PagerLink? Link(string text, string? id) => id is null ? null : new PagerLink(text, Search.ArticlePath(id));
}
