namespace ProvincialNewsPortal.Archive;

/// <summary>Where a site's archive lies.</summary>
/// <param name="Archive">Which archive is written to; see <see cref="Engines.ArchiveEngine"/>.</param>
/// <param name="Reading">Which one is read: the same, or a replica that follows it.</param>
public sealed record ArchivePlace(string Archive, string Reading);
