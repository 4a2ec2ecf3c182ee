using Microsoft.EntityFrameworkCore;
using ProvincialNewsPortal.Archive.Entities;
using ProvincialNewsPortal.Bulletins;
using ProvincialNewsPortal.Bulletins.Publications;

namespace ProvincialNewsPortal.Archive.Import;

/// <summary>Finds or makes the issue, its publication and its pages for a document.</summary>
internal sealed class IssuePlace(NewsDbContext db, RowWrites rows, ImportMemory memory)
{
    private readonly PreparedQuestion _ofDay = new(db, () => OfDay(db, 0, default));

    /// <summary>The issue a document belongs to: the one of its paper, day and edition, else one of its own.</summary>
    /// <param name="own">The issue of an earlier reading that held this document alone; null: none.</param>
    public async Task<PlacedIssue> FindAsync(BulletinReport report, PaperTable papers, Issue? own, CancellationToken cancellation)
    {
        var paper = await PublicationAsync(report.Issue.Publication, papers, cancellation);
        var (shared, edition) = paper is not null && report.Issue.Date is { } date
            ? await SharedAsync(paper, date, report.Issue.Edition, cancellation)
            : (null, null);
        var issue = shared ?? own ?? new Issue { PublicId = memory.PublicIds.Dequeue() };
        var placed = new PlacedIssue(issue);
        issue.Publication = paper;
        if (issue.PublicationId != paper?.Id || issue.Date != report.Issue.Date || issue.Id == 0)
        {
            (issue.PublicationId, issue.Date) = (paper?.Id, report.Issue.Date);
            issue.EditionName = report.Issue.Edition;
            issue.Edition = edition ?? await NextEditionAsync(issue, cancellation);
        }
        Describe(issue, report, alone: issue.Id == 0 || issue.Id == own?.Id);
        if (paper is not null && issue.Date is { } day) memory.Issues[(paper.Id, day, issue.EditionName)] = issue;
        return placed;
    }

    private async Task<Publication?> PublicationAsync(string? said, PaperTable papers, CancellationToken cancellation)
    {
        if (string.IsNullOrWhiteSpace(said)) return null;
        var paper = papers.Find(said);
        var name = paper?.Name ?? said;
        if (memory.Papers.TryGetValue(name, out var known)) return known;
        if (await db.Publications.AsNoTracking().FirstOrDefaultAsync(p => p.Name == name, cancellation) is { } found) return memory.Papers[name] = found;
        var made = new Publication
        {
            Name = name,
            Slug = await SlugAsync(paper?.Slug ?? name, cancellation),
            Province = paper?.Province,
            Site = paper?.Site is { Length: > 0 } site ? site : null,
        };
        made.Id = rows.Add(made);
        return memory.Papers[name] = made;
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

    /// <returns>The issue, or the number of the next edition of the day where it was not there; without issue and number: there may be others.</returns>
    private async Task<(Issue? Issue, int? Edition)> SharedAsync(Publication paper, DateOnly date, string? edition, CancellationToken cancellation)
    {
        if (memory.Issues.TryGetValue((paper.Id, date, edition), out var known)) return (known, null);
        if (!_ofDay.Any(paper.Id, date)) return (null, 1);
        var issue = await db.Issues.AsNoTracking().Include(i => i.Pages)
            .FirstOrDefaultAsync(i => i.PublicationId == paper.Id && i.Date == date && i.EditionName == edition, cancellation);
        return (issue, null);
    }

    private static IQueryable<int> OfDay(NewsDbContext db, int paper, DateOnly date) =>
        db.Issues.Where(i => i.PublicationId == paper && i.Date == date).Select(i => i.Id);

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
