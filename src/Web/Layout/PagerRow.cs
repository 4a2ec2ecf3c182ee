namespace ProvincialNewsPortal.Web.Layout;

/// <summary>One row of the pager: what comes before and after, named by its target.</summary>
/// <param name="Kind">篇, 版 or 期, in the reader's language.</param>
/// <param name="Key">For the short cuts: article, page or issue.</param>
/// <param name="NoPrevious">What is said where nothing comes before.</param>
/// <param name="NoNext">What is said where nothing comes after.</param>
public sealed record PagerRow(string Kind, string Key, PagerLink? Previous, PagerLink? Next, string NoPrevious, string NoNext);

/// <param name="Chinese">Whether the text is the paper's own and stays Chinese.</param>
public sealed record PagerLink(string Text, string Address, bool Chinese = false);
