using Microsoft.EntityFrameworkCore;
using ProvincialNewsPortal.Archive.Entities;
using ProvincialNewsPortal.Bulletins;
using ProvincialNewsPortal.Bulletins.Publications;

namespace ProvincialNewsPortal.Archive.Import;

/// <summary>Finds or makes the issue, its publication and its pages for a document.</summary>
/// <param name="publicId">Never given, for an issue that is made.</param>
internal sealed class IssuePlace(NewsDbContext db, PaperTable papers, string publicId)
{
    /// <summary>The issue a document belongs to: the one of its paper, day and edition, else one of its own.</summary>
    /// <param name="own">The issue of an earlier reading that held this document alone; null: none.</param>
    public async Task<Issue> FindAsync(BulletinReport report, Issue? own, CancellationToken cancellation)
    {
        var publication = await PublicationAsync(report.Issue.Publication, cancellation);
        var issue = publication is not null && report.Issue.Date is { } date
            ? await SharedAsync(publication, date, report.Issue.Edition, cancellation)
            : null;
        issue ??= own ?? db.Issues.Add(new Issue { PublicId = publicId }).Entity;
        if (issue.PublicationId != publication?.Id || issue.Date != report.Issue.Date || issue.Id == 0)
        {
            (issue.Publication, issue.PublicationId, issue.Date) = (publication, publication?.Id, report.Issue.Date);
            issue.EditionName = report.Issue.Edition;
            issue.Edition = await NextEditionAsync(issue, cancellation);
        }
        Describe(issue, report, alone: issue.Id == 0 || issue == own);
        return issue;
    }

    /// <summary>The page of the issue that the report names; null: it names none.</summary>
    public static Page? Page(Issue issue, PageInfo? info)
    {
        if (info is null || (info.Number is null && info.Name is null)) return null;
        var page = info.Number is null
            ? issue.Pages.Find(p => p.Name == info.Name)
            : issue.Pages.Find(p => p.Number == info.Number);
        if (page is null) issue.Pages.Add(page = new Page { Number = info.Number });
        page.Name ??= info.Name;
        return page;
    }

    private async Task<Publication?> PublicationAsync(string? said, CancellationToken cancellation)
    {
        if (string.IsNullOrWhiteSpace(said)) return null;
        var paper = papers.Find(said);
        var name = paper?.Name ?? said;
        if (await db.Publications.FirstOrDefaultAsync(p => p.Name == name, cancellation) is { } found) return found;
        var made = new Publication
        {
            Name = name,
            Slug = await SlugAsync(paper?.Slug ?? name, cancellation),
            Province = paper?.Province,
            Site = paper?.Site is { Length: > 0 } site ? site : null,
        };
        db.Publications.Add(made);
        await db.SaveChangesAsync(cancellation);
        return made;
    }

    /// <summary>The paper table's name or the paper's own, without what an address can't hold; numbered where another paper has it.</summary>
    private async Task<string> SlugAsync(string wanted, CancellationToken cancellation)
    {
        var plain = string.Concat(wanted.Select(c => char.IsLetterOrDigit(c) || char.IsSurrogate(c) ? c : '-')).Trim('-');
        if (plain.Length == 0 || plain == "unnamed") plain = "paper";
        var slug = plain;
        for (var n = 2; await db.Publications.AnyAsync(p => p.Slug == slug, cancellation); n++) slug = $"{plain}-{n}";
        return slug;
    }

    private Task<Issue?> SharedAsync(Publication publication, DateOnly date, string? edition, CancellationToken cancellation) =>
        db.Issues.Include(i => i.Pages)
            .FirstOrDefaultAsync(i => i.PublicationId == publication.Id && i.Date == date && i.EditionName == edition, cancellation);

    /// <summary>Issues of one day are told apart by number, unnamed papers' too; an undated one has its id for an address.</summary>
    private async Task<int> NextEditionAsync(Issue issue, CancellationToken cancellation)
    {
        if (issue.Date is null) return 1;
        var last = await db.Issues.Where(i => i.PublicationId == issue.PublicationId && i.Date == issue.Date && i.Id != issue.Id)
            .MaxAsync(i => (int?)i.Edition, cancellation);
        return (last ?? 0) + 1;
    }

    /// <summary>What the documents say of the issue; of two that differ the one that claims the day more surely speaks.</summary>
    private static void Describe(Issue issue, BulletinReport report, bool alone)
    {
        issue.Evidence = [.. issue.Evidence.Where(e => e.Sha256 != report.Source.Sha256),
            .. report.Issue.Evidence.Select(e => new IssueEvidence(report.Source.Sha256, e.Line, e.Text))];
        issue.Number ??= report.Issue.Number;
        if (!alone && issue.Precision <= report.Issue.Precision) return;
        (issue.Precision, issue.Edtf) = (report.Issue.Precision, report.Issue.Edtf);
    }
}
