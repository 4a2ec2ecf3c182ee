using System.CommandLine;
using ProvincialNewsPortal.Archive.Engines;
using ProvincialNewsPortal.Archive.Maintenance;

namespace ProvincialNewsPortal.Web.Commands;

/// <summary><c>backup FILE</c>: a whole copy of the archive, also while it is written to.</summary>
internal static class BackupCommand
{
    private static readonly Argument<FileInfo> Target = new("FILE") { Description = "Where the copy goes; an older copy there is replaced." };

    public static Command Create(CommonOptions options)
    {
        var command = new Command("backup", "Copies the archive to one file.") { Target };
        command.SetAction((parsed, stop) => RunAsync(options.ArchivePath(parsed), parsed.GetValue(Target)!.FullName, stop));
        return command;
    }

    private static async Task<int> RunAsync(string archive, string file, CancellationToken stop)
    {
        if (!ArchiveEngine.Of(archive).IsFile)
            return Sentence.Fail("An archive in PostgreSQL is backed up with pg_dump --format=custom; or copy it into a file with copy --to FILE.");
        if (await OpenArchive.RefusalAsync(archive, stop) is { } refusal) return Sentence.Fail(refusal);
        if (ArchiveBackup.Write(archive, file) is { } sentence) return Sentence.Fail(sentence);
        await Console.Error.WriteLineAsync($"{file} holds the archive, {new FileInfo(file).Length} bytes.");
        return ExitCode.Done;
    }
}
