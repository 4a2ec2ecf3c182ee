using System.CommandLine;
using ProvincialNewsPortal.Archive.Engines;
using ProvincialNewsPortal.Archive.Maintenance;

namespace ProvincialNewsPortal.Web.Commands;

/// <summary><c>copy --from ARCHIVE --to ARCHIVE</c>: a whole archive into an empty one, also from one engine to the other.</summary>
internal static class CopyCommand
{
    private static readonly Option<string?> From = new("--from") { Description = "Which archive: a database file or a connection string of PostgreSQL (else the one that is set up).", HelpName = "ARCHIVE" };
    private static readonly Option<string?> To = new("--to") { Description = "Where to: a new file, or an empty database (else the one that is set up).", HelpName = "ARCHIVE" };

    public static Command Create(CommonOptions options)
    {
        var command = new Command("copy",
            "Copies the whole archive, addresses and all, into an empty one of SQLite or PostgreSQL, and verifies it. A copy that is ended is gone on with by starting it again.") { From, To };
        command.Validators.Add(result =>
        {
            if (result.GetValue(From) is null && result.GetValue(To) is null) result.AddError("Say what to copy with --from, or where to with --to.");
        });
        command.SetAction((parsed, stop) => RunAsync(Named(From, parsed, options), Named(To, parsed, options), stop));
        return command;
    }

    private static string Named(Option<string?> option, ParseResult parsed, CommonOptions options) =>
        parsed.GetValue(option) is { Length: > 0 } said ? CommonOptions.Full(said) : options.ArchivePath(parsed);

    private static async Task<int> RunAsync(string from, string to, CancellationToken stop)
    {
        if (await OpenArchive.RefusalAsync(from, stop) is { } refusal) return Sentence.Fail(refusal);
        var (articles, sentence) = await new ArchiveCopy(from, to, new Steps()).RunAsync(stop);
        if (sentence is not null) return Sentence.Fail(sentence);
        await Console.Error.WriteLineAsync($"{ArchiveEngine.Of(to).Name(to)} holds what {ArchiveEngine.Of(from).Name(from)} does: {articles} articles, every table the same.");
        return ExitCode.Done;
    }

    private sealed class Steps : IProgress<string>
    {
        public void Report(string value) => Console.Error.WriteLine(value);
    }
}
