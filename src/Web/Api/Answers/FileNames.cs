using Microsoft.Net.Http.Headers;

namespace ProvincialNewsPortal.Web.Api.Answers;

/// <summary>Names under which browsers save answers.</summary>
internal static class FileNames
{
    /// <summary>A file's name made of a heading: letters, digits, - and _ stay.</summary>
    public static string Of(string name, string extension) =>
        $"{string.Concat(name.Select(c => char.IsLetterOrDigit(c) || c is '-' or '_' ? c : '-'))}.{extension}";

    /// <summary>Makes the answer a download; null: it is shown.</summary>
    public static void Attach(this HttpResponse response, string? fileName)
    {
        if (fileName is null) return;
        var disposition = new ContentDispositionHeaderValue("attachment");
        disposition.SetHttpFileName(fileName);
        response.Headers.ContentDisposition = disposition.ToString();
    }
}
