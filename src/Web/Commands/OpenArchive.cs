using ProvincialNewsPortal.Archive;
using ProvincialNewsPortal.Archive.Engines;

namespace ProvincialNewsPortal.Web.Commands;

/// <summary>The archive of a command that only makes sense where there is one.</summary>
internal static class OpenArchive
{
    /// <summary>Null: it is there and of this version; else one sentence naming the remedy.</summary>
    public static async Task<string?> RefusalAsync(string archive, CancellationToken stop) =>
        ArchiveEngine.Of(archive).Exists(archive)
            ? await ArchiveFile.PrepareAsync(archive, stop)
            : $"There is no archive at {archive}: make one with import PATH, or name another with --archive FILE.";
}
