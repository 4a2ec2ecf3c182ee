namespace ProvincialNewsPortal.Web.Layout;

/// <summary>Why a page can't be shown, for the error page; set as a feature of the request.</summary>
/// <param name="Sentence">One sentence for the reader, in the reader's language.</param>
public sealed record Problem(string Sentence);
