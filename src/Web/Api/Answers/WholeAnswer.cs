using System.Text;
using System.Text.Json;
using ProvincialNewsPortal.Bulletins;

namespace ProvincialNewsPortal.Web.Api.Answers;

/// <summary>An answer whose bytes are known before the first is sent.</summary>
/// <param name="mediaType">With its charset where it has one.</param>
/// <param name="changed">UTC; null: not known.</param>
/// <param name="fileName">Under what name a browser saves it; null: it shows it.</param>
internal sealed class WholeAnswer(byte[] body, string mediaType, DateTime? changed = null, string? fileName = null) : IResult
{
    public static WholeAnswer Json<T>(T value, DateTime? changed = null) =>
        new([.. JsonSerializer.SerializeToUtf8Bytes(value, ReportJson.Options), (byte)'\n'], MediaTypes.Json, changed);

    public static WholeAnswer Of(string text, string mediaType, DateTime? changed = null, string? fileName = null) =>
        new(Encoding.UTF8.GetBytes(text), mediaType, changed, fileName);

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        if (Freshness.Of(body, changed).IsUnchanged(httpContext)) return;
        var response = httpContext.Response;
        response.ContentType = mediaType;
        response.Attach(fileName);
        response.ContentLength = body.Length;
        if (!HttpMethods.IsHead(httpContext.Request.Method)) await response.Body.WriteAsync(body, httpContext.RequestAborted);
    }
}
