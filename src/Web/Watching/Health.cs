using ProvincialNewsPortal.Archive;
using ProvincialNewsPortal.Web.Hosting;

namespace ProvincialNewsPortal.Web.Watching;

/// <summary>For whoever watches the program: <c>/healthz</c>, whether it is alive, <c>/readyz</c>, whether readers can be served.</summary>
internal sealed class Health(ArchivePlace place, TimeProvider clock)
{
    /// <summary>For how long one look at the archive holds, so that asking often costs nothing.</summary>
    private static readonly TimeSpan _holds = TimeSpan.FromSeconds(1);

    private (DateTimeOffset At, Task<Readiness> Look)? _last;

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapLate("/healthz", (HttpContext context) => Say(context, StatusCodes.Status200OK, "alive\n"));
        routes.MapLate("/readyz", (HttpContext context, Health health) => health.AnswerAsync(context));
    }

    private async Task<IResult> AnswerAsync(HttpContext context)
    {
        var ready = await LookAsync().WaitAsync(context.RequestAborted);
        return Say(context, ready.IsReady ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable,
            $"archive open: {Yes(ready.Open)}\nmigrated: {Yes(ready.Migrated)}\nindex in step: {Yes(ready.Indexed)}\n");
    }

    private Task<Readiness> LookAsync()
    {
        if (_last is { } last && clock.GetUtcNow() - last.At < _holds) return last.Look;
        // Not on the thread of the request: what waits for a locked file must not hold up the answer's own time limit.
        var look = Task.Run(() => Readiness.OfAsync(place.Reading, CancellationToken.None));
        _last = (clock.GetUtcNow(), look);
        return look;
    }

    private static string Yes(bool fact) => fact ? "yes" : "no";

    private static IResult Say(HttpContext context, int status, string text)
    {
        context.Response.Headers.CacheControl = "no-store";
        return Results.Text(text, "text/plain", System.Text.Encoding.UTF8, status);
    }
}
