using System.Text.Json;
using ProvincialNewsPortal.Bulletins;

namespace ProvincialNewsPortal.Web.Api.Answers;

/// <summary>An answer without an upper limit, sent as it is read from the archive.</summary>
internal sealed class StreamedAnswer(string mediaType, Freshness freshness, Func<Stream, CancellationToken, Task> write, string? fileName = null) : IResult
{
    /// <summary>An object whose lists may be <see cref="IAsyncEnumerable{T}"/>: they are written row by row.</summary>
    public static StreamedAnswer Json<T>(T value, Freshness freshness) => new(MediaTypes.Json, freshness, async (body, stop) =>
    {
        await JsonSerializer.SerializeAsync(body, value, ReportJson.Options, stop);
        await body.WriteAsync("\n"u8.ToArray(), stop);
    });

    /// <summary>XML of a bounded size: its writer writes synchronously when its buffer is full, which the server does not allow.</summary>
    public static StreamedAnswer Xml(string mediaType, Freshness freshness, Func<Stream, CancellationToken, Task> write) => new(mediaType, freshness, async (body, stop) =>
    {
        using var whole = new MemoryStream();
        await write(whole, stop);
        whole.Position = 0;
        await whole.CopyToAsync(body, stop);
    });

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        if (freshness.IsUnchanged(httpContext)) return;
        httpContext.Response.ContentType = mediaType;
        httpContext.Response.Attach(fileName);
        if (!HttpMethods.IsHead(httpContext.Request.Method)) await write(httpContext.Response.Body, httpContext.RequestAborted);
    }
}
