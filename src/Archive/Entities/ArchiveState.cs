namespace ProvincialNewsPortal.Archive.Entities;

/// <summary>The one row that says where the archive stands.</summary>
public sealed class ArchiveState
{
    /// <summary>Always 1.</summary>
    public int Id { get; set; } = 1;

    /// <summary>Grows with every write that readers can see; caches follow it.</summary>
    public long Generation { get; set; }

    /// <summary>Version of the folding that the search index was written with.</summary>
    public int FoldingVersion { get; set; }
}
