using ProvincialNewsPortal.Web.Harvest;

namespace ProvincialNewsPortal.Web.Hosting;

/// <summary>The site is read and nothing else: any method but GET and HEAD answers 405 on every address, files and unknown ones included.
/// The one exception is the POST form of OAI-PMH, which asks too.</summary>
internal static class ReadOnlySite
{
    public static Task Guard(HttpContext context, RequestDelegate next)
    {
        var method = context.Request.Method;
        if (HttpMethods.IsGet(method) || HttpMethods.IsHead(method)) return next(context);
        var harvest = context.Request.Path.Equals(OaiFaces.Address, StringComparison.OrdinalIgnoreCase);
        if (harvest && HttpMethods.IsPost(method)) return next(context);
        context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
        context.Response.Headers.Allow = harvest ? "GET, HEAD, POST" : "GET, HEAD";
        return Task.CompletedTask;
    }
}
