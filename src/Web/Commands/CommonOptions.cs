using System.CommandLine;

namespace ProvincialNewsPortal.Web.Commands;

/// <summary>Options that every command shares.</summary>
internal sealed class CommonOptions
{
    /// <summary>Which archive; on every command.</summary>
    public Option<FileInfo?> Archive { get; } = new("--archive")
    {
        Description = "The archive's database file (else Archive__Path in the environment, else data/archive.db).",
        Recursive = true,
        HelpName = "FILE",
    };

    /// <summary>Full path of the archive that the command line, the settings or the program's place choose.</summary>
    public string ArchivePath(ParseResult parsed) =>
        parsed.GetValue(Archive)?.FullName ?? ArchivePath(ProgramFolder.Settings());

    /// <summary>The same where there is no command line.</summary>
    public static string ArchivePath(IConfiguration settings) =>
        settings["Archive:Path"] is { Length: > 0 } path ? Path.GetFullPath(path) : ProgramFolder.DefaultArchive;
}
