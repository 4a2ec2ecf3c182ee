using ProvincialNewsPortal.Web.Localization;

namespace ProvincialNewsPortal.Web.Api.Answers;

/// <summary>Why there is no answer, as RFC 9457 has it (application/problem+json), with one sentence.</summary>
internal static class Refusals
{
    /// <summary>404: no such thing in the archive.</summary>
    public static IResult Missing(this Words words, string sentence) => Problem(StatusCodes.Status404NotFound, words["没有找到这一页"], sentence);

    /// <summary>410: it was here and is no more.</summary>
    public static IResult Gone(this Words words, string reason) => Problem(StatusCodes.Status410Gone, words["这一页已不在馆藏中"], reason);

    /// <summary>400: the address or a parameter can't be understood.</summary>
    public static IResult Refused(this Words words, string sentence) => Problem(StatusCodes.Status400BadRequest, words["这个请求无法理解"], sentence);

    public static IResult Problem(int status, string title, string sentence) => Results.Problem(sentence, statusCode: status, title: title);
}
