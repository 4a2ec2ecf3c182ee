using System.Diagnostics;

namespace ProvincialNewsPortal.Web.Logging;

/// <summary>One line a request: method, path, status, milliseconds. Never the query: it holds what people look for.</summary>
internal sealed class RequestLog(RequestDelegate next, ILogger<RequestLog> log)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var started = Stopwatch.GetTimestamp();
        try
        {
            await next(context);
        }
        finally
        {
            var milliseconds = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
            log.Answered(context.Request.Method, context.Request.Path.Value ?? "/", context.Response.StatusCode, milliseconds);
        }
    }
}
