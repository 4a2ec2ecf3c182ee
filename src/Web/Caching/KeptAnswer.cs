using Microsoft.Extensions.Primitives;
using ProvincialNewsPortal.Web.Layout;

namespace ProvincialNewsPortal.Web.Caching;

/// <summary>Sends a kept page: all headers at once, one body, nothing made for the occasion.</summary>
internal static class KeptAnswer
{
    private static readonly StringValues _cacheControl = "no-cache", _vary = "Accept-Encoding, Cookie";

    public static Task SendAsync(HttpContext context, KeptPage page)
    {
        var (asked, response) = (context.Request.Headers, context.Response);
        var headers = response.Headers;
        SecurityHeaders.Set(headers, context.Request.IsHttps);
        (headers.ETag, headers.CacheControl, headers.Vary) = (page.Tag, _cacheControl, _vary);
        if (asked.IfNoneMatch.Count > 0 && HasCopy(asked.IfNoneMatch.ToString(), page.Tag.ToString()))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }
        var form = page.For(asked.AcceptEncoding);
        if (form.Encoding.Count > 0) headers.ContentEncoding = form.Encoding;
        (headers.ContentType, headers.ContentLength) = (page.ContentType, form.Body.Length);
        if (HttpMethods.IsHead(context.Request.Method)) return Task.CompletedTask;
        // Without the request's end, which would be made for it: the server itself drops who stops reading.
        var sent = response.BodyWriter.WriteAsync(form.Body, CancellationToken.None);
        return sent.IsCompletedSuccessfully ? Task.CompletedTask : sent.AsTask();
    }

    /// <summary>Weak comparison (RFC 9110, 8.8.3.2): the marks of weakness count for nothing.</summary>
    private static bool HasCopy(string tags, string tag) => tags == "*" || tags.Contains(tag[2..], StringComparison.Ordinal);
}
