using ProvincialNewsPortal.Archive.Entities;
using ProvincialNewsPortal.Bulletins;

namespace ProvincialNewsPortal.Archive.Import;

/// <summary>An issue that a document is put in, and what the document changes of it.</summary>
internal sealed class PlacedIssue(Issue issue)
{
    private readonly (DateOnly?, int?, string?) _before = (issue.Date, issue.PublicationId, issue.Edtf);
    private readonly bool _isNew = issue.Id == 0;
    private readonly List<Page> _named = [];

    public Issue Issue => issue;

    /// <summary>Whether the issue's other articles are known by something that the document changes: its day, its paper, a page's name.</summary>
    public bool IsRenewed => !_isNew && (_before != (issue.Date, issue.PublicationId, issue.Edtf) || _named.Count > 0);

    /// <summary>The page that the report names; null: it names none.</summary>
    public Page? Page(PageInfo? info)
    {
        if (info is null || (info.Number is null && info.Name is null)) return null;
        var page = info.Number is null
            ? issue.Pages.Find(p => p.Name == info.Name)
            : issue.Pages.Find(p => p.Number == info.Number);
        if (page is null) issue.Pages.Add(page = new Page { Number = info.Number });
        if (page.Name is not null || info.Name is null) return page;
        page.Name = info.Name;
        if (page.Id != 0) _named.Add(page);
        return page;
    }

    /// <summary>Writes the issue and its pages, which have their ids then.</summary>
    public void Write(RowWrites rows)
    {
        if (_isNew) issue.Id = rows.Add(issue);
        else rows.Update(issue);
        foreach (var page in issue.Pages.Where(p => p.Id == 0))
        {
            page.IssueId = issue.Id;
            page.Id = rows.Add(page);
        }
        _named.ForEach(rows.Update);
    }
}
