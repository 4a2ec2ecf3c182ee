using ProvincialNewsPortal.Archive.Entities;

namespace ProvincialNewsPortal.Archive.Maintenance;

/// <summary>One digest over all rows of a document, one over an issue, one over each that was taken out: a byte that changes in any
/// of them by itself is found. Row numbers are no part of it, nor what other documents may change later (jump links, a page's name).</summary>
internal static class RowDigests
{
    /// <summary>The document with content, articles, texts, authors, tags, pages and issue all loaded.</summary>
    public static string Of(SourceDocument document) => Of(document, document.Articles);

    /// <summary>The same where the articles are not yet the document's.</summary>
    public static string Of(SourceDocument document, IEnumerable<Article> articles) => new DigestWriter()
            .Add(document.Name).Add(document.Sha256).Add(document.Encoding).Add(document.LineCount).Add(document.ReaderVersion)
            .Add(document.ImportedAt).Add(document.GivenPublication).Add(document.GivenDate).Add(document.GivenPage)
            .Add(document.Other, (w, o) => w.Add((int)o.Kind).Add(o.Lines).Add(o.Reason))
            .Add(document.Content!.Length).Add(document.Content.Compressed)
            .Add(document.Issue!.PublicId)
            .Add([.. articles.OrderBy(a => a.Ordinal)], Add).Digest();

    /// <summary>The issue with its pages and publication loaded.</summary>
    public static string Of(Issue issue) => new DigestWriter()
        .Add(issue.PublicId).Add(issue.Publication?.Name).Add(issue.Publication?.Slug).Add(issue.Date).Add(issue.Edition)
        .Add(issue.EditionName).Add(issue.Number).Add((int)issue.Precision).Add(issue.Edtf)
        .Add(issue.Evidence, (w, e) => w.Add(e.Sha256).Add(e.Line).Add(e.Text))
        .Add([.. issue.Pages.OrderBy(p => p.Number, StringComparer.Ordinal).ThenBy(p => p.Name, StringComparer.Ordinal)],
            (w, p) => w.Add(p.Number).Add(p.Name))
        .Digest();

    public static string Of(RetiredArticle article) => new DigestWriter()
        .Add(article.PublicId).Add((int)article.Cause).Add(article.Reason).Add(article.RetiredAt).Add(article.Sha256)
        .Add(article.Headline).Add(article.Lines).Digest();

    public static string Of(RemovedDocument document) => new DigestWriter()
        .Add(document.Sha256).Add(document.Name).Add(document.Reason).Add(document.RemovedAt).Digest();

    private static void Add(DigestWriter writer, Article article) => writer
        .Add(article.PublicId).Add(article.Ordinal).Add((int)article.Form).Add(article.Page?.Number ?? article.Page?.Name)
        .Add(article.PageLines).Add(article.Section).Add(article.Kicker).Add(article.Headline).Add(article.Deck).Add(article.Dateline)
        .Add(article.Bylines, (w, b) => w.Add((int)b.Role).Add(b.Names, (n, name) => n.Add(name)).Add(b.Affiliation))
        .Add(article.Credits, (w, credit) => w.Add(credit))
        .Add(article.ContinuedFrom).Add(article.ContinuedTo).Add(article.Incomplete ? 1 : 0).Add(article.Confidence)
        .Add(article.Summary).Add(article.TextLength).Add(article.Lines)
        .Add(article.Text!.Blocks, (w, b) => w.Add((int)b.Kind).Add(b.Text).Add(b.Lines))
        .Add([.. article.Authors.OrderBy(a => a.Ordinal)], (w, a) => w.Add(a.Ordinal).Add(a.Name).Add((int)a.Role))
        .Add([.. article.Tags.OrderBy(t => t.Tag!.Kind).ThenBy(t => t.Tag!.Name, StringComparer.Ordinal)],
            (w, t) => w.Add((int)t.Tag!.Kind).Add(t.Tag.Name).Add((int)t.Origin).Add(t.Weight).Add(t.Lines));
}
