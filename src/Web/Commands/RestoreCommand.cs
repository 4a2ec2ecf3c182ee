using System.CommandLine;
using ProvincialNewsPortal.Archive.Engines;
using ProvincialNewsPortal.Archive.Maintenance;

namespace ProvincialNewsPortal.Web.Commands;

/// <summary><c>restore FILE</c>: a backup in place of the archive, if it verifies.</summary>
internal static class RestoreCommand
{
    private static readonly Argument<FileInfo> Backup = new("FILE") { Description = "A copy made by backup." };

    public static Command Create(CommonOptions options)
    {
        var command = new Command("restore", "Puts a backup in place of the archive, after checking it whole.") { Backup };
        command.SetAction((parsed, stop) => RunAsync(options.ArchivePath(parsed), parsed.GetValue(Backup)!.FullName, stop));
        return command;
    }

    private static async Task<int> RunAsync(string archive, string file, CancellationToken stop)
    {
        if (!ArchiveEngine.Of(archive).IsFile)
            return Sentence.Fail("An archive in PostgreSQL is restored with pg_restore from what pg_dump wrote; or copy a file into an empty database with copy --from FILE.");
        if (await ArchiveBackup.RestoreAsync(file, archive, stop) is { } sentence) return Sentence.Fail(sentence);
        await Console.Error.WriteLineAsync($"{archive} is what {file} was.");
        return ExitCode.Done;
    }
}
