using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ProvincialNewsPortal.Web.Layout;
using ProvincialNewsPortal.Web.Localization;

namespace ProvincialNewsPortal.Web.Pages;

/// <summary>What a reader sees instead of a page: the status in a heading, one sentence, ways on.</summary>
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true)]
public sealed class ProblemModel(Words words) : PageModel
{
    public string Heading { get; private set; } = "";
    public string Sentence { get; private set; } = "";

    public void OnGet(int status) => Show(status);
    public void OnPost(int status) => Show(status);

    private void Show(int status)
    {
        if (status is < 400 or > 599) status = StatusCodes.Status404NotFound;
        Response.StatusCode = status;
        (Heading, var sentence) = status switch
        {
            400 => (words["这个请求无法理解"], words["地址或填写的内容不合要求。"]),
            404 => (words["没有找到这一页"], words["地址可能抄错了，或者这里从来没有过内容。"]),
            410 => (words["这一页已不在馆藏中"], words["它曾经在这里，后来撤下了。"]),
            >= 500 => (words["这一页出了差错"], words["差错已记入日志，请稍后再试。"]),
            _ => (words["这个请求不能办理"], words["地址或填写的内容不合要求。"]),
        };
        Sentence = HttpContext.Features.Get<Problem>()?.Sentence ?? sentence;
    }
}
