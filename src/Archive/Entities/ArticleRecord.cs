namespace ProvincialNewsPortal.Archive.Entities;

/// <summary>One row for each public id that ever led to an article: when what it shows last changed. Harvesters, feeds and caches follow it.</summary>
public sealed class ArticleRecord
{
    public required string PublicId { get; set; }

    /// <summary>UTC, whole seconds: when the article came, when a later reading changed anything of it, or when it went.</summary>
    public DateTime ChangedAt { get; set; }

    /// <summary>Name of its paper in addresses, kept when the article goes; null: not known.</summary>
    public string? Paper { get; set; }

    /// <summary>Whether the article is no longer there.</summary>
    public bool Gone { get; set; }

    /// <summary>SHA-256 over everything shown of the article; empty where it is gone.</summary>
    public required string Fingerprint { get; set; }

    /// <summary>SHA-256 over the row, as <see cref="SourceDocument.Digest"/>.</summary>
    public string Digest { get; set; } = "";
}

/// <summary>An earlier wording of an article, kept so that a citation of it can still be looked up.</summary>
public sealed class EarlierWording
{
    public required string PublicId { get; set; }

    /// <summary>First twelve digits of the SHA-256 of <see cref="Text"/>.</summary>
    public required string Revision { get; set; }

    /// <summary>The words as they were shown; see <c>Wording.Text</c>.</summary>
    public required string Text { get; set; }

    /// <summary>When a later reading replaced it, UTC, whole seconds.</summary>
    public DateTime Until { get; set; }

    /// <summary>SHA-256 over the row, as <see cref="SourceDocument.Digest"/>.</summary>
    public string Digest { get; set; } = "";
}
