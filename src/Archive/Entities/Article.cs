using ProvincialNewsPortal.Bulletins;
using ProvincialNewsPortal.Bulletins.Text;

namespace ProvincialNewsPortal.Archive.Entities;

/// <summary>One article of an issue.</summary>
public sealed class Article
{
    /// <summary>Row number, also the row of the search index. Internal: addresses use <see cref="PublicId"/>.</summary>
    public int Id { get; set; }

    /// <summary>Short, opaque, never reused.</summary>
    public required string PublicId { get; set; }

    public int IssueId { get; set; }
    public Issue? Issue { get; set; }

    /// <summary>Null: no page is printed.</summary>
    public int? PageId { get; set; }
    public Page? Page { get; set; }

    /// <summary>Source lines where the page is printed.</summary>
    public List<LineRange> PageLines { get; set; } = [];

    public int SourceDocumentId { get; set; }
    public SourceDocument? SourceDocument { get; set; }

    /// <summary>Reading order in the document, from 1.</summary>
    public int Ordinal { get; set; }

    public ArticleForm Form { get; set; }
    public string? Section { get; set; }
    public string? Kicker { get; set; }
    public required string Headline { get; set; }
    public string? Deck { get; set; }
    public string? Dateline { get; set; }
    public List<Byline> Bylines { get; set; } = [];
    public List<string> Credits { get; set; } = [];
    public string? ContinuedFrom { get; set; }
    public string? ContinuedTo { get; set; }

    /// <summary>The article this one goes on from, in this issue; null: none found.</summary>
    public int? ContinuesArticleId { get; set; }

    public bool Incomplete { get; set; }

    /// <summary>0 to 1: the reader's estimate that the lines are exactly right.</summary>
    public double Confidence { get; set; }

    /// <summary>First words of the text, at most 160 characters, for lists.</summary>
    public required string Summary { get; set; }

    /// <summary>Characters of all blocks, white space aside.</summary>
    public int TextLength { get; set; }

    /// <summary>Source lines owned.</summary>
    public List<LineRange> Lines { get; set; } = [];

    public ArticleText? Text { get; set; }
    public List<ArticleAuthor> Authors { get; set; } = [];
    public List<ArticleTag> Tags { get; set; } = [];
}

/// <summary>The text of an article, apart, so that lists never read it.</summary>
public sealed class ArticleText
{
    /// <summary>The article's id.</summary>
    public int ArticleId { get; set; }

    /// <summary>Blocks in reading order, with their lines; the only stored form of the text.</summary>
    public List<Block> Blocks { get; set; } = [];
}

/// <summary>One name of an article's bylines, for author pages.</summary>
public sealed class ArticleAuthor
{
    public int ArticleId { get; set; }
    public Article? Article { get; set; }

    /// <summary>Print order over all bylines, from 0.</summary>
    public int Ordinal { get; set; }

    public required string Name { get; set; }
    public BylineRole Role { get; set; }
}

/// <summary>A public id that no longer leads to an article: answers 410, never 404.</summary>
public sealed class RetiredArticle
{
    public required string PublicId { get; set; }

    public RetirementCause Cause { get; set; }

    /// <summary>One sentence for the reader.</summary>
    public required string Reason { get; set; }

    /// <summary>UTC.</summary>
    public DateTime RetiredAt { get; set; }

    /// <summary>Hash of the document it stood in; by it, the lines and the headline it is known again when the document is read again.</summary>
    public required string Sha256 { get; set; }

    public required string Headline { get; set; }

    /// <summary>Source lines it owned.</summary>
    public List<LineRange> Lines { get; set; } = [];

    /// <summary>SHA-256 over the row, as <see cref="SourceDocument.Digest"/>.</summary>
    public string Digest { get; set; } = "";
}

/// <summary>Why an article is no longer there.</summary>
public enum RetirementCause
{
    /// <summary>A later reading of its document did not find it; one that does brings it back.</summary>
    Vanished,

    /// <summary>Taken down on purpose; it stays out until put back on purpose.</summary>
    Withdrawn,

    /// <summary>Its whole document was removed.</summary>
    Removed,
}
