using System.Diagnostics;
using ProvincialNewsPortal.Archive;
using ProvincialNewsPortal.Web.Logging;

namespace ProvincialNewsPortal.Web.Caching;

/// <summary>Answers with a kept page before anything else of the site is asked; stands first but for who may ask at all (hosts, proxies).</summary>
internal sealed class KeptPages(RequestDelegate next, PageCache cache, RequestTally tally)
{
    public Task InvokeAsync(HttpContext context)
    {
        var started = Stopwatch.GetTimestamp();
        if (cache.PlaceOf(context.Request) is not { } place) return next(context);
        if (place.Shelf.Find(place.Key) is not { } page)
        {
            context.Features.Set(new PageKeeping.Wanted(place));
            return next(context);
        }
        ArchiveMeter.LookedUp(PageCache.Name, found: true);
        context.SetEndpoint(page.Endpoint);
        var sent = KeptAnswer.SendAsync(context, page);
        tally.Count(page.Answers, place.Key, context.Response.StatusCode, started);
        return sent;
    }
}
