using ProvincialNewsPortal.Web.Api;
using ProvincialNewsPortal.Web.Api.Answers;
using ProvincialNewsPortal.Web.Harvest;
using ProvincialNewsPortal.Web.Localization;

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
        return ProgramRequest.IsOne(context) ? Refuse(context) : Task.CompletedTask;
    }

    private static Task Refuse(HttpContext context)
    {
        var words = context.RequestServices.GetRequiredService<Words>();
        return Refusals.Problem(StatusCodes.Status405MethodNotAllowed, words["这个请求不能办理"], words["本站只供读取。"]).ExecuteAsync(context);
    }
}
