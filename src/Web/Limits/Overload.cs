using System.Globalization;
using ProvincialNewsPortal.Web.Localization;

namespace ProvincialNewsPortal.Web.Limits;

/// <summary>How the site says that it can't answer now: 503 with Retry-After and one sentence.</summary>
internal static class Overload
{
    private const int RetryAfterSeconds = 5;

    public static Task AnswerAsync(HttpContext context)
    {
        var words = context.RequestServices.GetRequiredService<Words>();
        context.Response.Headers.RetryAfter = RetryAfterSeconds.ToString(CultureInfo.InvariantCulture);
        context.Response.Headers.CacheControl = "no-store";
        return Results.Problem(words["网站正忙，请等 {0} 秒再来。", RetryAfterSeconds], statusCode: StatusCodes.Status503ServiceUnavailable, title: words["网站正忙"])
            .ExecuteAsync(context);
    }
}
