using ProvincialNewsPortal.Archive.Entities;
using ProvincialNewsPortal.Archive.Export;
using ProvincialNewsPortal.Archive.Maintenance;

namespace ProvincialNewsPortal.Archive.Records;

/// <summary>Digests of records and of what they stand for.</summary>
internal static class RecordDigests
{
    /// <summary>Everything that the faces of an article show; <paramref name="a"/> has issue, paper, page, text and tags loaded.</summary>
    public static string Fingerprint(Article a) => new DigestWriter()
        .Add(Wording.Of(a).Text).Add(a.Dateline).Add((int)a.Form).Add(a.Incomplete ? 1 : 0).Add(a.Page?.Number).Add(a.Page?.Name)
        .Add(a.Bylines, (w, b) => w.Add((int)b.Role).Add(b.Names, (n, name) => n.Add(name)).Add(b.Affiliation))
        .Add(a.Issue!.Publication?.Name).Add(a.Issue.Publication?.Slug).Add(a.Issue.Date).Add(a.Issue.Edition).Add((int)a.Issue.Precision).Add(a.Issue.Edtf)
        .Add([.. a.Tags.OrderBy(t => t.Tag!.Kind).ThenBy(t => t.Tag!.Name, StringComparer.Ordinal)], (w, t) => w.Add((int)t.Tag!.Kind).Add(t.Tag.Name))
        .Digest();

    public static string Of(ArticleRecord r) => new DigestWriter()
        .Add(r.PublicId).Add(r.ChangedAt).Add(r.Paper).Add(r.Gone ? 1 : 0).Add(r.Fingerprint).Digest();

    public static string Of(EarlierWording w) => new DigestWriter().Add(w.PublicId).Add(w.Revision).Add(w.Text).Add(w.Until).Digest();
}
