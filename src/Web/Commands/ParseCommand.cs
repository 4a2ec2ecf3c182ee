using System.CommandLine;
using System.Text;
using ProvincialNewsPortal.Archive.Import;
using ProvincialNewsPortal.Bulletins;

namespace ProvincialNewsPortal.Web.Commands;

/// <summary><c>parse PATH… [--out DIR] [--explain]</c>: what the reader makes of files, as the contract's JSON, or why; opens no archive, but knows the papers of the table beside it.</summary>
internal static class ParseCommand
{
    public static Command Create(CommonOptions options)
    {
        var paths = new Argument<string[]>("PATH")
        {
            Arity = ArgumentArity.OneOrMore,
            Description = "Files, and folders for every *.txt below them.",
        };
        var folder = new Option<DirectoryInfo?>("--out") { Description = "Writes DIR/NAME.json for each NAME.txt.", HelpName = "DIR" };
        var explain = new Option<bool>("--explain") { Description = "Prints each line with its role, the runner-up and the evidence instead; with --out, DIR/NAME.explained.txt." };
        var command = new Command("parse", "Prints what the reader makes of a bulletin (bulletin-report/1).") { paths, folder, explain };
        command.SetAction((parsed, stop) => RunAsync(options.ArchivePath(parsed), parsed.GetValue(paths)!, parsed.GetValue(folder), parsed.GetValue(explain), stop));
        return command;
    }

    private static async Task<int> RunAsync(string archive, string[] paths, DirectoryInfo? folder, bool explain, CancellationToken stop)
    {
        var (refusal, papers) = await StartingTags.PapersAsync(archive, stop);
        if (refusal is not null) return Sentence.Fail(refusal);
        var found = SourceFiles.Find(paths);
        foreach (var sentence in found.Refusals) await Console.Error.WriteLineAsync(sentence);
        if (folder is null && found.Files.Count > 1)
        {
            await Console.Error.WriteLineAsync($"{found.Files.Count} files to parse: name a folder for the reports with --out DIR.");
            return ExitCode.WrongUsage;
        }
        folder?.Create();
        var failed = found.Files.Count(file => !Parse(file, folder, explain, new ReadOptions { Papers = papers }));
        return failed + found.Refusals.Count == 0 ? ExitCode.Done : ExitCode.Failed;
    }

    private static bool Parse(string file, DirectoryInfo? folder, bool explain, ReadOptions options)
    {
        var read = SourceFiles.Read(file);
        var result = read.Bytes is { } bytes ? BulletinReader.Read(file, bytes, options) : new ReadResult(null, read.Refusal);
        if (result.Report is null)
        {
            Console.Error.WriteLine(result.Refusal);
            return false;
        }
        if (explain) Write(LineReasons.Of(BulletinReader.Explain(file, read.Bytes!, options)), Path.GetFileNameWithoutExtension(file) + ".explained.txt", folder);
        else Write(ReportJson.Write(result.Report), Path.GetFileNameWithoutExtension(file) + ".json", folder);
        return true;
    }

    private static void Write(string text, string name, DirectoryInfo? folder)
    {
        if (folder is not null)
        {
            File.WriteAllText(Path.Combine(folder.FullName, name), text);
            return;
        }
        using var output = Console.OpenStandardOutput();
        output.Write(Encoding.UTF8.GetBytes(text));
    }
}
