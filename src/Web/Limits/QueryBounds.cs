using ProvincialNewsPortal.Web.Api.Answers;
using ProvincialNewsPortal.Web.Localization;

namespace ProvincialNewsPortal.Web.Limits;

/// <summary>How much an address may hold behind its question mark: beyond it the answer is 414 or 400, before anything is looked up.</summary>
internal static class QueryBounds
{
    /// <summary>Characters as sent: the longest search query percent-encoded (9 a Han character), with filters beside it.</summary>
    internal const int Longest = 12 * 1024;

    /// <summary>Parameters, repeated ones counted each.</summary>
    internal const int MostParameters = 64;

    public static Task Guard(HttpContext context, RequestDelegate next)
    {
        var query = context.Request.QueryString.Value ?? "";
        var words = context.RequestServices.GetRequiredService<Words>();
        if (query.Length > Longest) return RefuseAsync(context, StatusCodes.Status414UriTooLong, words["地址太长。"]);
        return query.AsSpan().Count('&') >= MostParameters ? RefuseAsync(context, StatusCodes.Status400BadRequest, words["地址里的参数太多。"]) : next(context);
    }

    private static Task RefuseAsync(HttpContext context, int status, string sentence) =>
        Refusals.Problem(status, context.RequestServices.GetRequiredService<Words>()["这个请求无法理解"], sentence).ExecuteAsync(context);
}
