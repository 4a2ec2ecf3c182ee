using System.Diagnostics;
using ProvincialNewsPortal.Archive.Import;
using Spectre.Console;

namespace ProvincialNewsPortal.Web.Commands;

/// <summary>An import as the user sees it, on standard error: a bar on a terminal, plain lines elsewhere, a summary at the end.</summary>
internal static class ImportScreen
{
    /// <summary>Doubtful pieces that the summary names one by one.</summary>
    private const int DoubtsShown = 20;

    /// <summary>Runs an import under the kind of progress that standard error can show.</summary>
    public static async Task<T> RunAsync<T>(Func<IProgress<ImportProgress>, Task<T>> import)
    {
        if (Console.IsErrorRedirected) return await import(new PlainProgress());
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return await console.Progress().AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .StartAsync(async context => await import(new BarProgress(context)));
    }

    public static void Show(ImportSummary summary)
    {
        var error = Console.Error;
        foreach (var result in summary.Results.Where(r => r.Sentence is not null)) error.WriteLine(result.Sentence);
        error.WriteLine($"{summary.Count(ImportOutcome.Imported)} documents imported, {summary.Count(ImportOutcome.ReadAgain)} read again, "
            + $"{summary.Count(ImportOutcome.AlreadyThere)} there already, {summary.Count(ImportOutcome.Refused)} refused: "
            + $"{summary.Articles} articles in {summary.Issues.Count} issues.");
        foreach (var issue in summary.Issues.Take(DoubtsShown))
            error.WriteLine($"  {issue.Publication ?? "unnamed paper"}, {Day(issue.Date)}"
                + (issue.Edition > 1 ? $", edition {issue.Edition}" : ""));
        if (summary.Results.Sum(r => r.Retired) is > 0 and var retired)
            error.WriteLine($"{retired} articles of earlier readings are no longer found; their addresses answer 410.");
        ShowDoubts(summary, error);
        if (summary.Stopped is not null) error.WriteLine(summary.Stopped);
    }

    private static string Day(DateOnly? date) => date?.ToString("O", System.Globalization.CultureInfo.InvariantCulture) ?? "undated";

    private static void ShowDoubts(ImportSummary summary, TextWriter error)
    {
        var doubts = summary.Results.SelectMany(r => r.Doubtful, (r, doubt) => $"  {r.Name}: {doubt}").ToList();
        if (doubts.Count == 0) return;
        error.WriteLine($"{doubts.Count} doubtful (0 to 1 says how sure the reading is):");
        foreach (var doubt in doubts.Take(DoubtsShown)) error.WriteLine(doubt);
        if (doubts.Count > DoubtsShown) error.WriteLine($"  and {doubts.Count - DoubtsShown} more.");
    }

    /// <summary>A line every two seconds, and one at the end.</summary>
    private sealed class PlainProgress : IProgress<ImportProgress>
    {
        private readonly Stopwatch _clock = Stopwatch.StartNew();
        private TimeSpan _said;

        public void Report(ImportProgress value)
        {
            if (_clock.Elapsed - _said < TimeSpan.FromSeconds(2) && value.Done < value.Total) return;
            _said = _clock.Elapsed;
            Console.Error.WriteLine($"{value.Done} of {value.Total} documents, {Pace.Of(value, _clock.Elapsed)}");
        }
    }

    private sealed class BarProgress(ProgressContext context) : IProgress<ImportProgress>
    {
        private readonly Stopwatch _clock = Stopwatch.StartNew();
        private ProgressTask? _task;

        public void Report(ImportProgress value)
        {
            _task ??= context.AddTask("", maxValue: value.Total);
            _task.Description = $"{value.Done} of {value.Total} documents, {Pace.Of(value, _clock.Elapsed)}";
            _task.Value = value.Done;
        }
    }
}

/// <summary>Rate and time left of a batch.</summary>
internal static class Pace
{
    public static string Of(ImportProgress progress, TimeSpan elapsed)
    {
        var rate = progress.Done / Math.Max(elapsed.TotalSeconds, 0.001);
        var left = TimeSpan.FromSeconds((progress.Total - progress.Done) / rate);
        return string.Create(System.Globalization.CultureInfo.InvariantCulture,
            $"{rate:0.0} a second, {(int)left.TotalMinutes}:{left.Seconds:00} left");
    }
}
