using Microsoft.EntityFrameworkCore;
using ProvincialNewsPortal.Archive.Entities;
using ProvincialNewsPortal.Archive.Search.Asking;
using ProvincialNewsPortal.Bulletins;

namespace ProvincialNewsPortal.Archive.Search.Indexing;

/// <summary>An article as the archive's tables have it, with what the index keeps of it.</summary>
internal sealed record IndexedArticle(
    int Id, string? Kicker, string Headline, string? Deck, List<Block>? Blocks, int Length, DateOnly? Date, string? Edtf, string? Paper,
    string Issue, string? PageNumber, string? PageName, string? Section, List<string> Authors, List<TagName> Tags)
{
    public ArticleWords Words => new(Kicker, Headline, Deck, [.. Blocks!.Select(b => b.Text)]);

    /// <summary>The days the issue may be of. A day is itself; without one, a year or a month of its EDTF (2024, 2024-05) still narrows.</summary>
    public DayRange? Days => Date is { } day ? new DayRange(day, day) : Edtf is { Length: 4 or 7 } ? DayRange.Read(Edtf) : null;

    /// <summary>Every name that filters and facets know the article by.</summary>
    public IEnumerable<(NameField Field, string Name)> Names
    {
        get
        {
            yield return (NameField.Paper, Paper ?? "");
            yield return (NameField.Issue, Issue);
            if (PageNumber is not null) yield return (NameField.PageNumber, PageNumber);
            if (PageName is not null) yield return (NameField.PageName, PageName);
            if (Section is not null) yield return (NameField.Section, Section);
            foreach (var author in Authors.Distinct(StringComparer.Ordinal)) yield return (NameField.Author, author);
            foreach (var tag in Tags) yield return (NameFields.Of(tag.Kind), tag.Name);
        }
    }

    /// <summary>The same of an article that was saved just now, without its words.</summary>
    public static IndexedArticle Of(Article a) => new(
        a.Id, a.Kicker, a.Headline, a.Deck, null, a.TextLength, a.Issue!.Date, a.Issue.Edtf, a.Issue.Publication?.Name, a.Issue.PublicId,
        a.Page?.Number, a.Page?.Name, a.Section, [.. a.Authors.Select(n => n.Name)], [.. a.Tags.Select(t => new TagName(t.Tag!.Kind, t.Tag.Name))]);

    /// <summary>Articles with their words, ascending by id.</summary>
    public static IQueryable<IndexedArticle> From(IQueryable<Article> articles, bool words) => articles
        .AsNoTracking().AsSplitQuery().OrderBy(a => a.Id)
        .Select(a => new IndexedArticle(
            a.Id, a.Kicker, a.Headline, a.Deck, words ? a.Text!.Blocks : null, a.TextLength, a.Issue!.Date, a.Issue.Edtf,
            a.Issue.Publication!.Name, a.Issue.PublicId, a.Page!.Number, a.Page.Name, a.Section,
            a.Authors.OrderBy(n => n.Ordinal).Select(n => n.Name).ToList(),
            a.Tags.OrderBy(t => t.TagId).Select(t => new TagName(t.Tag!.Kind, t.Tag.Name)).ToList()));
}

/// <summary>A tag by what identifies it.</summary>
internal sealed record TagName(TagKind Kind, string Name);
