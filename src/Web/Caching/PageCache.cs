using Microsoft.Extensions.Options;
using ProvincialNewsPortal.Web.Layout;

namespace ProvincialNewsPortal.Web.Caching;

/// <summary>Keeps whole pages in memory, compressed, until anything changes that they show: what a reader gets is never older than the archive.</summary>
internal sealed class PageCache(EditionWatch watch, IOptions<CacheOptions> options, IOptions<SiteOptions> site)
{
    /// <summary>Among the program's caches, where lookups are counted.</summary>
    public const string Name = "pages";

    private readonly int _megabytes = options.Value.Megabytes;
    private readonly bool _rootKnown = site.Value.Address is not null;

    private PageShelf? _shelf;

    /// <summary>Where the page that is asked for stands, or will; null: it is none that may be kept, or the archive can't be asked.</summary>
    public PagePlace? PlaceOf(HttpRequest asked) =>
        _megabytes > 0 && (HttpMethods.IsGet(asked.Method) || HttpMethods.IsHead(asked.Method)) && !asked.Path.StartsWithSegments("/problem") && Shelf() is { } shelf ? new(shelf, Key(asked)) : null;

    /// <summary>The shelf of what is true now; null: the archive can't be asked.</summary>
    private PageShelf? Shelf()
    {
        if (watch.Now() is not { } edition) return null;
        var shelf = _shelf;
        if (shelf is not null && shelf.Edition == edition) return shelf;
        // Two requests may both put up a new shelf; what the loser keeps is made once more.
        return _shelf = new PageShelf(edition, (long)_megabytes << 20);
    }

    private PageKey Key(HttpRequest asked) => new(
        _rootKnown ? "" : asked.Scheme, _rootKnown ? "" : asked.Host.Value ?? "", asked.Path.Value ?? "", asked.QueryString.Value ?? "",
        asked.Headers.Cookie.Count == 0 ? "" : ReaderChoices.Of(asked).Key);
}

/// <summary>A place on a shelf.</summary>
internal readonly record struct PagePlace(PageShelf Shelf, PageKey Key);

/// <summary>What tells kept pages apart: where and how it was asked, and the reader's choices; never who asked.</summary>
/// <param name="Scheme">With <paramref name="Host"/>, what the page's absolute addresses begin with; both empty where the site has an address of its own.</param>
/// <param name="Choices">Language, reading size and keys.</param>
internal readonly record struct PageKey(string Scheme, string Host, string Path, string Query, string Choices)
{
    public int Length => 2 * (Scheme.Length + Host.Length + Path.Length + Query.Length + Choices.Length);
}
