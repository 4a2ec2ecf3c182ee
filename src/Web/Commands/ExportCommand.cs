using System.CommandLine;
using ProvincialNewsPortal.Archive;
using ProvincialNewsPortal.Archive.Export;

namespace ProvincialNewsPortal.Web.Commands;

/// <summary><c>export [--out FILE]</c>: every article as a line of JSON; <c>export --all DIR</c>: the archive as a folder of plain files.</summary>
internal static class ExportCommand
{
    private static readonly Option<FileInfo?> Out = new("--out") { Description = "Where the lines go; else standard output.", HelpName = "FILE" };
    private static readonly Option<DirectoryInfo?> All = new("--all")
    {
        Description = "Writes the whole archive into a new folder: JSON lines, Markdown and sources by paper and day, the database, SHA256SUMS; import DIR makes it again.",
        HelpName = "DIR",
    };

    public static Command Create(CommonOptions options)
    {
        var command = new Command("export", "Writes every article as one line of JSON, or the whole archive as plain files.") { Out, All };
        command.Validators.Add(result =>
        {
            if (result.GetValue(Out) is not null && result.GetValue(All) is not null) result.AddError("Use either --out or --all.");
        });
        command.SetAction((parsed, stop) => parsed.GetValue(All) is { } folder
            ? AllAsync(options.ArchivePath(parsed), folder.FullName, stop)
            : RunAsync(options.ArchivePath(parsed), parsed.GetValue(Out)?.FullName, stop));
        return command;
    }

    private static async Task<int> AllAsync(string archive, string folder, CancellationToken stop)
    {
        if (await OpenArchive.RefusalAsync(archive, stop) is { } refusal) return Sentence.Fail(refusal);
        if (await ArchiveExport.WriteAsync(archive, folder, stop) is { } sentence) return Sentence.Fail(sentence);
        await Console.Error.WriteLineAsync($"{folder} holds the whole archive; import {folder} makes it again.");
        return ExitCode.Done;
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
