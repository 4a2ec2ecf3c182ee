using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ProvincialNewsPortal.Web.Layout;

/// <summary>What every page can answer besides itself: an error page with one sentence that says why.</summary>
public abstract class PortalPage : PageModel
{
    /// <summary>400: the address or a field can't be understood.</summary>
    protected IActionResult Refuse(string sentence) => Explain(StatusCodes.Status400BadRequest, sentence);

    /// <summary>404: no such thing in the archive.</summary>
    protected IActionResult Missing(string sentence) => Explain(StatusCodes.Status404NotFound, sentence);

    /// <summary>410: it was here and is no more.</summary>
    protected IActionResult Gone(string sentence) => Explain(StatusCodes.Status410Gone, sentence);

    private StatusCodeResult Explain(int status, string sentence)
    {
        HttpContext.Features.Set(new Problem(sentence));
        return StatusCode(status);
    }
}
