using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ProvincialNewsPortal.Archive;
using ProvincialNewsPortal.Web.Api;
using ProvincialNewsPortal.Web.Layout;
using ProvincialNewsPortal.Web.Localization;

namespace ProvincialNewsPortal.Web.Pages;

/// <summary>What a reader sees instead of a page: the status in a heading, one sentence, ways on.</summary>
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true)]
public sealed class ProblemModel(Words words) : PageModel
{
    /// <summary>Seconds after which a busy archive is worth another try.</summary>
    private const string BusySeconds = "5";

    public string Heading { get; private set; } = "";
    public string Sentence { get; private set; } = "";

    /// <summary>Whatever the method of the request was: the server shows the page for any that failed.</summary>
    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context) =>
        context.Result = Show(int.Parse((string)RouteData.Values["status"]!, System.Globalization.CultureInfo.InvariantCulture));

    private IActionResult Show(int status)
    {
        // Asked for by its own address it is a page that is not there: nobody makes the site answer 500 by asking for it.
        var answersAnother = HttpContext.Features.Get<IStatusCodeReExecuteFeature>() is not null || HttpContext.Features.Get<IExceptionHandlerFeature>() is not null;
        if (!answersAnother || status is < 400 or > 599) status = StatusCodes.Status404NotFound;
        if (HttpContext.Features.Get<IExceptionHandlerFeature>() is { } failed && ArchiveFile.IsBusy(failed.Error))
        {
            status = StatusCodes.Status503ServiceUnavailable;
            Response.Headers.RetryAfter = BusySeconds;
        }
        Response.StatusCode = status;
        Say(status);
        return ProgramRequest.IsOne(HttpContext)
            ? new ObjectResult(new ProblemDetails { Status = status, Title = Heading, Detail = Sentence }) { StatusCode = status, ContentTypes = { "application/problem+json" } }
            : Page();
    }

    private void Say(int status)
    {
        (Heading, var sentence) = status switch
        {
            400 => (words["这个请求无法理解"], words["地址或填写的内容不合要求。"]),
            404 => (words["没有找到这一页"], words["地址可能抄错了，或者这里从来没有过内容。"]),
            410 => (words["这一页已不在馆藏中"], words["它曾经在这里，后来撤下了。"]),
            429 => (words["请求太密"], words["请求太密，请等 {0} 秒再来。", 1]),
            503 => (words["馆藏正忙"], words["馆藏文件正被另一个程序占用，请几秒后再来。"]),
            >= 500 => (words["这一页出了差错"], words["差错已记入日志，请稍后再试。"]),
            _ => (words["这个请求不能办理"], words["地址或填写的内容不合要求。"]),
        };
        Sentence = HttpContext.Features.Get<Problem>()?.Sentence ?? sentence;
    }
}
