using System.CommandLine;
using System.Globalization;
using ProvincialNewsPortal.Archive;
using ProvincialNewsPortal.Archive.Tagging;

namespace ProvincialNewsPortal.Web.Commands;

/// <summary><c>retag</c>: new terms learned from the archive, every article tagged anew, no document read again.</summary>
internal static class RetagCommand
{
    private static readonly Option<bool> DryRun = new("--dry-run") { Description = "Reports what would change and changes nothing." };

    public static Command Create(CommonOptions options)
    {
        var command = new Command("retag",
            "Learns the archive's new terms and tags every article anew, without reading its document again; standard output says what changed. "
            + "Each document is written by itself: a run that is ended is gone on with by starting it again.") { DryRun };
        command.SetAction((parsed, stop) => RunAsync(options.ArchivePath(parsed), !parsed.GetValue(DryRun), stop));
        return command;
    }

    private static async Task<int> RunAsync(string archive, bool keep, CancellationToken stop)
    {
        if (await OpenArchive.RefusalAsync(archive, stop) is { } refusal) return Sentence.Fail(refusal);
        if (await StartingTags.RefusalAsync(archive, stop) is { } fault) return Sentence.Fail(fault);
        var retagging = new Retagging(ArchiveServices.Contexts(archive), TimeProvider.System);
        Show(await ImportScreen.RunAsync(progress => retagging.RunAsync(keep, progress, stop)));
        if (!keep) await Console.Error.WriteLineAsync("Dry run: nothing was kept.");
        return ExitCode.Done;
    }

    /// <summary>One change a line: kind, name, articles it came to, articles it left.</summary>
    private static void Show(RetagReport report)
    {
        foreach (var term in report.TermsAdded) Console.Out.WriteLine($"new term\t{term}");
        foreach (var term in report.TermsGone) Console.Out.WriteLine($"term gone\t{term}");
        foreach (var tag in report.Changes.Tags)
            Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{tag.Kind.ToString().ToLowerInvariant()}\t{tag.Name}\t+{tag.Added}\t-{tag.Removed}"));
        Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{report.Changed} of {report.Changes.Articles} articles have other tags now: {report.Changes.Tags.Sum(t => t.Added)} added, {report.Changes.Tags.Sum(t => t.Removed)} taken away; {report.TermsAdded.Count} new terms, {report.TermsGone.Count} gone."));
    }
}
