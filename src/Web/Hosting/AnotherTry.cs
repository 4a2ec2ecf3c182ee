using ProvincialNewsPortal.Archive;
using ProvincialNewsPortal.Archive.Engines;

namespace ProvincialNewsPortal.Web.Hosting;

/// <summary>Begins an answer anew where the archive's server went away in the midst of it, was restarted or replaced by another: the reader sees a
/// pause rather than an error. A file that is busy was waited for already. Stands innermost, so that nothing is asked twice of limits and slots.</summary>
internal sealed class AnotherTry(RequestDelegate next, ArchivePlace place)
{
    /// <summary>All together. One is enough for a restart; the next is for a replica that goes while its primary comes.</summary>
    private const int Tries = 3;

    private readonly bool _asksServer = !ArchiveEngine.Of(place.Reading).IsFile;

    public Task InvokeAsync(HttpContext context) =>
        _asksServer && (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method)) ? AnswerAsync(context) : next(context);

    private async Task AnswerAsync(HttpContext context)
    {
        var headers = context.Response.Headers.ToArray();
        var encoding = context.Response.Headers.ContentEncoding;
        var services = context.RequestServices;
        for (var left = Tries; ; left--)
        {
            // What the request before holds of the archive, it holds of a lost connection.
            await using var scope = left < Tries ? services.CreateAsyncScope() : default(AsyncServiceScope?);
            if (scope is { } own) context.RequestServices = own.ServiceProvider;
            try
            {
                await next(context);
                return;
            }
            catch (Exception e) when (left > 1 && ArchiveFile.IsBusy(e) && !context.RequestAborted.IsCancellationRequested
                && !context.Response.HasStarted && context.Response.Headers.ContentEncoding == encoding)
            {
                // Compressing has not begun either: what a compressor holds can't be taken back.
                TakeBack(context.Response, headers);
            }
            finally
            {
                context.RequestServices = services;
            }
        }
    }

    /// <summary>What stood there before, others wrote, and it stays.</summary>
    private static void TakeBack(HttpResponse response, KeyValuePair<string, Microsoft.Extensions.Primitives.StringValues>[] headers)
    {
        if (response.Body.CanSeek) response.Body.SetLength(0);
        response.StatusCode = StatusCodes.Status200OK;
        response.Headers.Clear();
        foreach (var (name, value) in headers) response.Headers.Append(name, value);
    }
}
