using System.CommandLine;
using ProvincialNewsPortal.Archive.Engines;

namespace ProvincialNewsPortal.Web.Commands;

/// <summary>Options that every command shares.</summary>
internal sealed class CommonOptions
{
    /// <summary>Which archive; on every command.</summary>
    public Option<string?> Archive { get; } = new("--archive")
    {
        Description = "The archive's database file, or a connection string of PostgreSQL (else what Archive__Engine, Archive__Path and Archive__Connection in the environment say, else data/archive.db).",
        Recursive = true,
        HelpName = "FILE",
    };

    /// <summary>The archive that the command line, the settings or the program's place choose: a full path, or a connection string.</summary>
    public string ArchivePath(ParseResult parsed) => parsed.GetValue(Archive) is { Length: > 0 } said ? Full(said) : ArchiveSettings.Archive(ProgramFolder.Settings());

    /// <summary>A name of an archive as typed, independent of the current folder.</summary>
    public static string Full(string archive) => ArchiveEngine.Of(archive).IsFile ? Path.GetFullPath(archive) : archive;
}
