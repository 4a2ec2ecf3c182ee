using ProvincialNewsPortal.Bulletins;

namespace ProvincialNewsPortal.Archive.Entities;

/// <summary>One imported file, kept whole.</summary>
public sealed class SourceDocument
{
    public int Id { get; set; }

    /// <summary>File name without folders.</summary>
    public required string Name { get; set; }

    /// <summary>Of the bytes as they came, lower-case hexadecimal; unique.</summary>
    public required string Sha256 { get; set; }

    /// <summary>As the report names it.</summary>
    public required string Encoding { get; set; }

    public int LineCount { get; set; }

    /// <summary>Version of the reader that made the articles.</summary>
    public int ReaderVersion { get; set; }

    /// <summary>When it was first imported, UTC.</summary>
    public DateTime ImportedAt { get; set; }

    public int IssueId { get; set; }
    public Issue? Issue { get; set; }

    /// <summary>What the user said better than the text when importing; empty where nothing.</summary>
    public string? GivenPublication { get; set; }
    public DateOnly? GivenDate { get; set; }
    public string? GivenPage { get; set; }

    /// <summary>Lines that belong to no article, and why.</summary>
    public List<OtherLines> Other { get; set; } = [];

    /// <summary>SHA-256 over all that was made of the document, lower-case hexadecimal, written in the same transaction; see <c>DocumentDigest</c>.</summary>
    public string Digest { get; set; } = "";

    public SourceContent? Content { get; set; }
    public List<Article> Articles { get; set; } = [];
}

/// <summary>The bytes of a document, compressed (Brotli); apart, so that lists never read them.</summary>
public sealed class SourceContent
{
    /// <summary>The document's id.</summary>
    public int SourceDocumentId { get; set; }

    /// <summary>Length before compression, bytes.</summary>
    public int Length { get; set; }

    public required byte[] Compressed { get; set; }
}

/// <summary>A document that was taken out on purpose: its bytes are not imported again until that is undone.</summary>
public sealed class RemovedDocument
{
    /// <summary>Of the bytes as they came.</summary>
    public required string Sha256 { get; set; }

    public required string Name { get; set; }

    /// <summary>One sentence for the reader.</summary>
    public required string Reason { get; set; }

    /// <summary>UTC.</summary>
    public DateTime RemovedAt { get; set; }

    /// <summary>SHA-256 over the row, as <see cref="SourceDocument.Digest"/>.</summary>
    public string Digest { get; set; } = "";
}
