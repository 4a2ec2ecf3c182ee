using System.CommandLine;
using ProvincialNewsPortal.Archive;
using ProvincialNewsPortal.Archive.Export;

namespace ProvincialNewsPortal.Web.Commands;

/// <summary><c>export [--out FILE]</c>: every article as a line of JSON.</summary>
internal static class ExportCommand
{
    private static readonly Option<FileInfo?> Out = new("--out") { Description = "Where the lines go; else standard output.", HelpName = "FILE" };

    public static Command Create(CommonOptions options)
    {
        var command = new Command("export", "Writes every article as one line of JSON.") { Out };
        command.SetAction((parsed, stop) => RunAsync(options.ArchivePath(parsed), parsed.GetValue(Out)?.FullName, stop));
        return command;
    }

    private static async Task<int> RunAsync(string archive, string? file, CancellationToken stop)
    {
        if (await OpenArchive.RefusalAsync(archive, stop) is { } refusal) return Sentence.Fail(refusal);
        await using var db = await ArchiveServices.Contexts(archive).CreateDbContextAsync(stop);
        if (file is null)
        {
            await using var output = new BufferedStream(Console.OpenStandardOutput(), 1 << 16);
            await JsonLines.WriteAsync(db, output, stop);
            return ExitCode.Done;
        }
        try
        {
            await using (var output = File.Create(file + ".partial")) await JsonLines.WriteAsync(db, output, stop);
            File.Move(file + ".partial", file, overwrite: true);
            return ExitCode.Done;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Sentence.Fail($"{file} can't be written ({e.Message.TrimEnd('.')}): choose another place.");
        }
    }
}
