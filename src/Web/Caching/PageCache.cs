using Microsoft.Extensions.Options;
using ProvincialNewsPortal.Archive;
using ProvincialNewsPortal.Web.Layout;
using ProvincialNewsPortal.Web.Reading.Calendars;

namespace ProvincialNewsPortal.Web.Caching;

/// <summary>Keeps whole pages in memory, compressed, until anything changes that they show: what a reader gets is never older than the archive.</summary>
internal sealed class PageCache(
    RequestDelegate next, GenerationWatch watch, MissingDaysFile missing, TimeProvider clock, IOptions<CacheOptions> options, IOptions<SiteOptions> site)
{
    private static readonly TimeSpan _chinaTime = TimeSpan.FromHours(8);

    /// <summary>Among the program's caches, where lookups are counted.</summary>
    private const string Name = "pages";

    private PageShelf? _shelf;

    public Task InvokeAsync(HttpContext context)
    {
        if (!MayBeKept(context.Request) || Shelf() is not { } shelf) return next(context);
        var key = Key(context.Request);
        if (shelf.Find(key) is not { } page) return MakeAsync(context, shelf, key);
        ArchiveMeter.LookedUp(Name, found: true);
        context.SetEndpoint(page.Endpoint);
        return SendAsync(context, page);
    }

    private bool MayBeKept(HttpRequest asked) =>
        HttpMethods.IsGet(asked.Method) && options.Value.Megabytes > 0 && !asked.Path.StartsWithSegments("/problem");

    /// <summary>The shelf of what is true now; null: the archive can't be asked.</summary>
    private PageShelf? Shelf()
    {
        if (watch.Now() is not { } generation) return null;
        var edition = new Edition(generation, DateOnly.FromDateTime((clock.GetUtcNow() + _chinaTime).UtcDateTime), missing.Written);
        var shelf = _shelf;
        if (shelf is not null && shelf.Edition == edition) return shelf;
        // Two requests may both put up a new shelf; what the loser keeps is made once more.
        return _shelf = new PageShelf(edition, (long)options.Value.Megabytes << 20);
    }

    private PageKey Key(HttpRequest asked)
    {
        var root = site.Value.Address is null ? $"{asked.Scheme}://{asked.Host.Value}" : "";
        return new PageKey(root, asked.Path.Value ?? "", asked.QueryString.Value ?? "", asked.Headers.Cookie.Count == 0 ? "" : ReaderChoices.Of(asked).Key);
    }

    /// <summary>Makes the page and keeps it: what is put on the shelf is at least as new as the shelf.</summary>
    private async Task MakeAsync(HttpContext context, PageShelf shelf, PageKey key)
    {
        var response = context.Response;
        var body = response.Body;
        await using var capture = new HtmlCapture(response, body);
        response.Body = capture;
        try
        {
            await next(context);
        }
        finally
        {
            response.Body = body;
        }
        if (capture.Page is not { } made) return;
        if (!MayKeep(response))
        {
            await response.Body.WriteAsync(made, context.RequestAborted);
            return;
        }
        var page = new KeptPage(made, response.ContentType!, context.GetEndpoint());
        shelf.Keep(key, page);
        ArchiveMeter.LookedUp(Name, found: false);
        await SendAsync(context, page);
    }

    private static bool MayKeep(HttpResponse response) => response.StatusCode == StatusCodes.Status200OK
        && response.Headers.SetCookie.Count == 0 && !response.Headers.CacheControl.ToString().Contains("no-store", StringComparison.Ordinal);

    private static Task SendAsync(HttpContext context, KeptPage page)
    {
        var (asked, response) = (context.Request.Headers, context.Response);
        var headers = response.Headers;
        (headers.ETag, headers.CacheControl, headers.Vary) = (page.Tag, "no-cache", "Accept-Encoding, Cookie");
        if (asked.IfNoneMatch.Count > 0 && HasCopy(asked.IfNoneMatch.ToString(), page.Tag))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }
        var (body, encoding) = page.For(asked.AcceptEncoding);
        if (encoding is not null) headers.ContentEncoding = encoding;
        (response.ContentType, response.ContentLength) = (page.ContentType, body.Length);
        return response.Body.WriteAsync(body, 0, body.Length, context.RequestAborted);
    }

    /// <summary>Weak comparison (RFC 9110, 8.8.3.2): the marks of weakness count for nothing.</summary>
    private static bool HasCopy(string tags, string tag) => tags == "*" || tags.Contains(tag[2..], StringComparison.Ordinal);
}
