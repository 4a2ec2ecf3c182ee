using Microsoft.Extensions.Options;
using ProvincialNewsPortal.Archive;

namespace ProvincialNewsPortal.Web.Limits;

/// <summary>Gives up a request that has not begun to answer in time, also within a running query, and answers 503. What has begun goes on:
/// a large list takes as long as its reader's line; the server itself drops readers that stop reading.</summary>
internal sealed class TimeLimit(RequestDelegate next, IOptions<LimitOptions> limits, TimeProvider clock)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var client = context.RequestAborted;
        using var end = CancellationTokenSource.CreateLinkedTokenSource(client);
        await using var timer = clock.CreateTimer(
            _ => { if (!context.Response.HasStarted) end.Cancel(); }, null, TimeSpan.FromSeconds(limits.Value.Seconds), Timeout.InfiniteTimeSpan);
        context.RequestAborted = end.Token;
        QueryPatience.Set(end.Token);
        try
        {
            await next(context);
        }
        catch (Exception e) when (IsEnd(e) && end.IsCancellationRequested && !client.IsCancellationRequested && !context.Response.HasStarted)
        {
            QueryPatience.Set(CancellationToken.None);
            await Overload.AnswerAsync(context);
        }
        finally
        {
            context.RequestAborted = client;
        }
    }

    private static bool IsEnd(Exception e) => e is OperationCanceledException || ArchiveFile.IsInterrupted(e);
}
