using System.CommandLine;
using ProvincialNewsPortal.Archive.Maintenance;

namespace ProvincialNewsPortal.Web.Commands;

/// <summary><c>verify</c>: whether everything in the archive is as it was written.</summary>
internal static class VerifyCommand
{
    /// <summary>Damages named one by one.</summary>
    private const int Shown = 100;

    public static Command Create(CommonOptions options)
    {
        var command = new Command("verify", "Checks the archive: the file, every source, article, address and the search index.");
        command.SetAction((parsed, stop) => RunAsync(options.ArchivePath(parsed), stop));
        return command;
    }

    private static async Task<int> RunAsync(string archive, CancellationToken stop)
    {
        if (await OpenArchive.RefusalAsync(archive, stop) is { } refusal) return Sentence.Fail(refusal);
        var report = await ArchiveCheck.RunAsync(archive, null, stop);
        var output = Console.Out;
        foreach (var damage in report.Damages.Take(Shown)) await output.WriteLineAsync($"{damage.What}: mend it with {damage.Remedy}.");
        if (report.Damages.Count > Shown) await output.WriteLineAsync($"And {report.Damages.Count - Shown} more.");
        await output.WriteLineAsync($"{report.Documents} documents and {report.Articles} articles checked: "
            + (report.Sound ? "all as written." : $"{report.Damages.Count} damages."));
        return report.Sound ? ExitCode.Done : ExitCode.Failed;
    }
}
