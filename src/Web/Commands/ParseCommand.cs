using System.CommandLine;
using System.Text;
using ProvincialNewsPortal.Archive.Import;
using ProvincialNewsPortal.Bulletins;

namespace ProvincialNewsPortal.Web.Commands;

/// <summary><c>parse PATH… [--out DIR] [--explain]</c>: what the reader makes of files, as the contract's JSON, or why; opens no archive.</summary>
internal static class ParseCommand
{
    public static Command Create()
    {
        var paths = new Argument<string[]>("PATH")
        {
            Arity = ArgumentArity.OneOrMore,
            Description = "Files, and folders for every *.txt below them.",
        };
        var folder = new Option<DirectoryInfo?>("--out") { Description = "Writes DIR/NAME.json for each NAME.txt.", HelpName = "DIR" };
        var explain = new Option<bool>("--explain") { Description = "Prints each line with its role, the runner-up and the evidence instead; with --out, DIR/NAME.explained.txt." };
        var command = new Command("parse", "Prints what the reader makes of a bulletin (bulletin-report/1).") { paths, folder, explain };
        command.SetAction(parsed => Run(parsed.GetValue(paths)!, parsed.GetValue(folder), parsed.GetValue(explain)));
        return command;
    }

    private static int Run(string[] paths, DirectoryInfo? folder, bool explain)
    {
        var found = SourceFiles.Find(paths);
        foreach (var sentence in found.Refusals) Console.Error.WriteLine(sentence);
        if (folder is null && found.Files.Count > 1)
        {
            Console.Error.WriteLine($"{found.Files.Count} files to parse: name a folder for the reports with --out DIR.");
            return ExitCode.WrongUsage;
        }
        folder?.Create();
        var failed = found.Files.Count(file => !Parse(file, folder, explain));
        return failed + found.Refusals.Count == 0 ? ExitCode.Done : ExitCode.Failed;
    }

    private static bool Parse(string file, DirectoryInfo? folder, bool explain)
    {
        var read = SourceFiles.Read(file);
        var result = read.Bytes is { } bytes ? BulletinReader.Read(file, bytes) : new ReadResult(null, read.Refusal);
        if (result.Report is null)
        {
            Console.Error.WriteLine(result.Refusal);
            return false;
        }
        if (explain) Write(LineReasons.Of(BulletinReader.Explain(file, read.Bytes!)), Path.GetFileNameWithoutExtension(file) + ".explained.txt", folder);
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
