using System.CommandLine;
using ProvincialNewsPortal.Archive;
using ProvincialNewsPortal.Archive.TakenDown;
using ProvincialNewsPortal.Web.Logging;

namespace ProvincialNewsPortal.Web.Commands;

/// <summary><c>withdraw</c>, <c>restore-article</c> and <c>remove</c>: what is taken down, and put back.</summary>
internal static class WithdrawCommand
{
    public static Command Withdraw(CommonOptions options)
    {
        var id = Id();
        var reason = Reason();
        var command = new Command("withdraw", "Takes an article down: its address answers 410 with the reason.") { id, reason };
        command.SetAction((parsed, stop) => RunAsync(options.ArchivePath(parsed), parsed,
            archive => new TakeDown(archive, TimeProvider.System).WithdrawAsync(parsed.GetValue(id)!, parsed.GetValue(reason)!, stop), stop));
        return command;
    }

    public static Command RestoreArticle(CommonOptions options)
    {
        var id = Id();
        var command = new Command("restore-article", "Puts a withdrawn article back at its address.") { id };
        command.SetAction((parsed, stop) => RunAsync(options.ArchivePath(parsed), parsed,
            archive => new TakeDown(archive, TimeProvider.System).RestoreAsync(parsed.GetValue(id)!, stop), stop));
        return command;
    }

    public static Command Remove(CommonOptions options)
    {
        var document = new Argument<string>("DOCUMENT") { Description = "File name, or SHA-256 or its beginning." };
        var reason = new Option<string?>("--reason") { Description = "One sentence that readers see in its articles' places.", HelpName = "SENTENCE" };
        var undo = new Option<bool>("--undo") { Description = "Lets a removed document (by its SHA-256) be imported again." };
        var command = new Command("remove", "Removes a whole source document for good.") { document, reason, undo };
        command.Validators.Add(result =>
        {
            if (result.GetValue(undo) == string.IsNullOrWhiteSpace(result.GetValue(reason))) return;
            result.AddError("Say why with --reason, or take the removal back with --undo.");
        });
        command.SetAction((parsed, stop) => RunAsync(options.ArchivePath(parsed), parsed, archive =>
        {
            var removal = new DocumentRemoval(archive, TimeProvider.System);
            return parsed.GetValue(undo)
                ? removal.UndoAsync(parsed.GetValue(document)!, stop)
                : removal.RemoveAsync(parsed.GetValue(document)!, parsed.GetValue(reason)!, stop);
        }, stop));
        return command;
    }

    private static Argument<string> Id() => new("ID") { Description = "The article's id, the last part of its address." };

    private static Option<string> Reason() => new("--reason")
    {
        Description = "One sentence that readers see in its place.",
        HelpName = "SENTENCE",
        Required = true,
    };

    private static async Task<int> RunAsync(
        string archive, ParseResult parsed, Func<Microsoft.EntityFrameworkCore.IDbContextFactory<NewsDbContext>, Task<TakeDownResult>> act, CancellationToken stop)
    {
        if (await OpenArchive.RefusalAsync(archive, stop) is { } refusal) return Sentence.Fail(refusal);
        var result = await act(ArchiveServices.Contexts(archive));
        await Console.Error.WriteLineAsync(result.Sentence);
        using var log = PortalLogging.ForCommands(archive);
        log.CreateLogger("Archive").TakenDown(parsed.CommandResult.Command.Name, string.Join(' ', parsed.Tokens.Select(t => t.Value)), result.Sentence);
        return result.Done ? ExitCode.Done : ExitCode.Failed;
    }
}
