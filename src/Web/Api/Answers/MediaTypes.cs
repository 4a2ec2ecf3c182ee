namespace ProvincialNewsPortal.Web.Api.Answers;

/// <summary>What answers are, as their Content-Type says it.</summary>
internal static class MediaTypes
{
    public const string Json = "application/json; charset=utf-8";
    public const string Text = "text/plain; charset=utf-8";

    /// <summary>RFC 7763.</summary>
    public const string Markdown = "text/markdown; charset=utf-8; variant=CommonMark";

    /// <summary>RFC 4180.</summary>
    public const string Csv = "text/csv; charset=utf-8; header=present";

    public const string Atom = "application/atom+xml; charset=utf-8";
    public const string Xml = "text/xml; charset=utf-8";
    public const string BibTex = "application/x-bibtex; charset=utf-8";
    public const string Ris = "application/x-research-info-systems; charset=utf-8";
    public const string CslJson = "application/vnd.citationstyles.csl+json; charset=utf-8";
}
