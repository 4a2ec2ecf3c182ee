using ProvincialNewsPortal.Archive;

namespace ProvincialNewsPortal.Web.Caching;

/// <summary>Holds back a page that is being made, puts it in the place that <see cref="KeptPages"/> found empty, and sends it from there.</summary>
internal sealed class PageKeeping(RequestDelegate next)
{
    /// <summary>A request whose page has a place; without it nothing is kept.</summary>
    internal sealed record Wanted(PagePlace Place);

    public Task InvokeAsync(HttpContext context) =>
        context.Features.Get<Wanted>() is { } wanted && !context.Request.Path.StartsWithSegments("/problem") ? MakeAsync(context, wanted.Place) : next(context);

    /// <summary>Makes the page and keeps it: what is put on the shelf is at least as new as the shelf.</summary>
    private async Task MakeAsync(HttpContext context, PagePlace place)
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
        place.Shelf.Keep(place.Key, page);
        ArchiveMeter.LookedUp(PageCache.Name, found: false);
        await KeptAnswer.SendAsync(context, page);
    }

    private static bool MayKeep(HttpResponse response) => response.StatusCode == StatusCodes.Status200OK
        && response.Headers.SetCookie.Count == 0 && !response.Headers.CacheControl.ToString().Contains("no-store", StringComparison.Ordinal);
}
