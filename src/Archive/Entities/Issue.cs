using ProvincialNewsPortal.Bulletins;

namespace ProvincialNewsPortal.Archive.Entities;

/// <summary>What one publication brought out on one day in one edition. Documents whose paper or day is unknown are each an issue of their own.</summary>
public sealed class Issue
{
    public int Id { get; set; }

    /// <summary>Short, opaque, never reused; the address of an undated issue.</summary>
    public required string PublicId { get; set; }

    /// <summary>Null: the documents do not say which paper this is.</summary>
    public int? PublicationId { get; set; }
    public Publication? Publication { get; set; }

    /// <summary>A +08:00 day; null: not known to the day.</summary>
    public DateOnly? Date { get; set; }

    /// <summary>1 for the first edition of the day (shown without number), 2 and up after it.</summary>
    public int Edition { get; set; } = 1;

    /// <summary>Edition as printed; null: none printed.</summary>
    public string? EditionName { get; set; }

    /// <summary>Issue number as printed (总第8213期); null: none printed.</summary>
    public string? Number { get; set; }

    public DatePrecision Precision { get; set; }

    /// <summary>Extended Date/Time Format; null: nothing known.</summary>
    public string? Edtf { get; set; }

    /// <summary>Lines the date rests on, each with the document they stand in.</summary>
    public List<IssueEvidence> Evidence { get; set; } = [];

    /// <summary>SHA-256 over the issue's own row and its pages, as <see cref="SourceDocument.Digest"/>.</summary>
    public string Digest { get; set; } = "";

    public List<Page> Pages { get; set; } = [];
    public List<Article> Articles { get; set; } = [];
    public List<SourceDocument> Documents { get; set; } = [];
}

/// <summary>One line that speaks for an issue's date.</summary>
public sealed record IssueEvidence(string Sha256, int Line, string Text);
