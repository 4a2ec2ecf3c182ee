using System.Diagnostics;
using System.Globalization;

namespace ProvincialNewsPortal.Web.Logging;

/// <summary>One line a request: method, path, status, milliseconds. Never who asked, and the query, which holds what people look for, only at Debug.</summary>
internal sealed class RequestLog(RequestDelegate next, ILogger<RequestLog> log)
{
    /// <summary>Characters of a path or query that are kept.</summary>
    private const int Longest = 300;

    public async Task InvokeAsync(HttpContext context)
    {
        var started = Stopwatch.GetTimestamp();
        // Before it is answered: an error page changes the path.
        var (method, path, query) = (Line(context.Request.Method), Line(context.Request.Path.Value ?? "/"), context.Request.QueryString);
        try
        {
            await next(context);
        }
        finally
        {
            log.Answered(method, path, context.Response.StatusCode, Stopwatch.GetElapsedTime(started).TotalMilliseconds);
            if (query.HasValue && log.IsEnabled(LogLevel.Debug)) log.Asked(path, Line(query.Value!));
        }
    }

    /// <summary>On one line and of characters that show themselves, so that nobody writes lines of his own into the log.</summary>
    internal static string Line(string text) =>
        text.Length <= Longest && !text.AsSpan().ContainsAnyExceptInRange(' ', '~') ? text : string.Concat(text.Take(Longest).Select(c => Shows(c) ? c : '?'));

    private static bool Shows(char c) => char.GetUnicodeCategory(c) is not (UnicodeCategory.Control or UnicodeCategory.Format
        or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate);
}
