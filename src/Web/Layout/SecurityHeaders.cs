using Microsoft.Extensions.Primitives;

namespace ProvincialNewsPortal.Web.Layout;

/// <summary>Headers of every answer: nothing is loaded from another host, nothing runs from within a page.</summary>
internal static class SecurityHeaders
{
    private const string ContentPolicy =
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; manifest-src 'self'; "
        + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /// <summary>Nothing that asks the reader for something is ever used.</summary>
    private const string PermissionsPolicy =
        "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), microphone=(), midi=(), payment=(), usb=()";

    private const string OneYear = "max-age=31536000";

    private static readonly StringValues _contentPolicy = ContentPolicy, _permissionsPolicy = PermissionsPolicy, _noSniff = "nosniff", _sameOrigin = "same-origin", _deny = "DENY", _oneYear = OneYear;

    public static Task Write(HttpContext context, RequestDelegate next)
    {
        // On starting, so that an error page, which clears headers, carries them too.
        context.Response.OnStarting(static state =>
        {
            var context = (HttpContext)state;
            Set(context.Response.Headers, context.Request.IsHttps);
            return Task.CompletedTask;
        }, context);
        return next(context);
    }

    public static void Set(IHeaderDictionary headers, bool isHttps)
    {
        headers.ContentSecurityPolicy = _contentPolicy;
        headers.XContentTypeOptions = _noSniff;
        headers["Referrer-Policy"] = _sameOrigin;
        headers["Cross-Origin-Opener-Policy"] = _sameOrigin;
        headers["Cross-Origin-Resource-Policy"] = _sameOrigin;
        headers["Permissions-Policy"] = _permissionsPolicy;
        headers.XFrameOptions = _deny;
        if (isHttps) headers.StrictTransportSecurity = _oneYear;
    }
}
