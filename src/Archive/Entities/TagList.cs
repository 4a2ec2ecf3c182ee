namespace ProvincialNewsPortal.Archive.Entities;

/// <summary>A list that tags follow, kept in the archive so that every import tags alike until <c>retag</c> or the next start.</summary>
public sealed class TagList
{
    /// <summary>Which list; see <c>TagLists</c>.</summary>
    public required string Name { get; set; }

    /// <summary>The list as text, in its own form.</summary>
    public required string Text { get; set; }

    /// <summary>Articles that the archive held when the list was made.</summary>
    public int Articles { get; set; }

    /// <summary>UTC.</summary>
    public DateTime MadeAt { get; set; }

    /// <summary>SHA-256 over the row, as <see cref="SourceDocument.Digest"/>.</summary>
    public string Digest { get; set; } = "";
}
