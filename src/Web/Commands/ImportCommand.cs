using System.CommandLine;
using System.Globalization;
using ProvincialNewsPortal.Archive;
using ProvincialNewsPortal.Archive.Engines;
using ProvincialNewsPortal.Archive.Export;
using ProvincialNewsPortal.Archive.Import;
using ProvincialNewsPortal.Archive.Maintenance;

namespace ProvincialNewsPortal.Web.Commands;

/// <summary><c>import PATH…</c>: bulletins into the archive, or a whole export into an empty one.</summary>
internal static class ImportCommand
{
    private static readonly Argument<string[]> Paths = new("PATH")
    {
        Arity = ArgumentArity.ZeroOrMore,
        Description = "Files, and folders for every *.txt below them; or one folder made by export --all; none with --again: every document of the archive.",
    };

    private static readonly Option<string?> Publication = new("--publication") { Description = "The paper, where you know better than the text.", HelpName = "NAME" };
    private static readonly Option<DateOnly?> Date = new("--date")
    {
        Description = "The day (yyyy-MM-dd), where you know better than the text.",
        HelpName = "DAY",
        CustomParser = result => ParseDay(result),
    };
    private static readonly Option<string?> Page = new("--page") { Description = "The page (版), where you know better than the text.", HelpName = "PAGE" };
    private static readonly Option<bool> Again = new("--again") { Description = "Reads documents that are there already with the present reader; addresses stay." };
    private static readonly Option<bool> DryRun = new("--dry-run") { Description = "Tries everything and keeps nothing." };

    public static Command Create(CommonOptions options)
    {
        var command = new Command("import", "Imports bulletins into the archive.") { Paths, Publication, Date, Page, Again, DryRun };
        command.Validators.Add(result =>
        {
            if (result.GetValue(Paths) is null or [] && !result.GetValue(Again)) result.AddError("Name files or folders to import.");
        });
        command.SetAction((parsed, stop) => RunAsync(options.ArchivePath(parsed), parsed.GetValue(Paths)!, Options(parsed), stop));
        return command;
    }

    private static ImportOptions Options(ParseResult parsed) => new(
        parsed.GetValue(Publication), parsed.GetValue(Date), parsed.GetValue(Page), parsed.GetValue(Again), parsed.GetValue(DryRun));

    private static async Task<int> RunAsync(string archive, string[] paths, ImportOptions options, CancellationToken stop)
    {
        if (paths.FirstOrDefault(ArchiveExport.IsExport) is { } export) return await WholeAsync(archive, export, alone: paths.Length == 1, options, stop);
        var found = SourceFiles.Find(paths);
        foreach (var sentence in found.Refusals) await Console.Error.WriteLineAsync(sentence);
        using var place = new ImportPlace(archive, options.DryRun);
        if (await ArchiveFile.PrepareAsync(place.Path, stop) is { } refusal) return Sentence.Fail(refusal);
        if (await StartingTags.RefusalAsync(place.Path, stop, beside: archive) is { } fault) return Sentence.Fail(fault);
        var importer = new BulletinImporter(ArchiveServices.Contexts(place.Path), TimeProvider.System);
        var summary = await ImportScreen.RunAsync(progress => paths.Length == 0
            ? importer.ReadAgainAsync(options, progress, stop)
            : importer.ImportAsync(found.Files, options, progress, stop));
        ImportScreen.Show(summary);
        if (options.DryRun) await Console.Error.WriteLineAsync("Dry run: nothing was kept.");
        else if (await new ArchiveTidying(ArchiveServices.Contexts(place.Path)).RunAsync(stop) is { } untidied) return Sentence.Fail(untidied);
        return summary.Whole && found.Refusals.Count == 0 ? ExitCode.Done : ExitCode.Failed;
    }

    /// <summary>An export is an archive: it is not read, but put back as it was.</summary>
    private static async Task<int> WholeAsync(string archive, string export, bool alone, ImportOptions options, CancellationToken stop)
    {
        if (!alone || options != new ImportOptions(DryRun: options.DryRun))
            return Sentence.Fail($"{export} is the export of an archive: import it alone, with no other option than --dry-run.");
        using var place = new ImportPlace(archive, options.DryRun);
        if (await ArchiveFile.PrepareAsync(place.Path, stop) is { } refusal) return Sentence.Fail(refusal);
        var (articles, sentence) = await new ExportImporter(ArchiveServices.Contexts(place.Path)).ImportAsync(Path.GetFullPath(export), options.DryRun, stop);
        if (sentence is not null) return Sentence.Fail(sentence);
        await Console.Error.WriteLineAsync(options.DryRun ? $"{export} is sound; dry run: nothing was kept." : $"{ArchiveEngine.Of(archive).Name(archive)} is the archive of {export} again: {articles} articles.");
        return ExitCode.Done;
    }

    private static DateOnly? ParseDay(System.CommandLine.Parsing.ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
        result.AddError($"{text} is no day; write it as 2024-01-25.");
        return null;
    }
}

/// <summary>The archive an import writes to; a dry run of a first import gets one that is thrown away.</summary>
internal sealed class ImportPlace : IDisposable
{
    private readonly DirectoryInfo? _thrownAway;

    public ImportPlace(string archive, bool dryRun)
    {
        if (dryRun && !ArchiveEngine.Of(archive).Exists(archive)) _thrownAway = Directory.CreateTempSubdirectory("news-dry-run");
        Path = _thrownAway is null ? archive : System.IO.Path.Combine(_thrownAway.FullName, "archive.db");
    }

    public string Path { get; }

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _thrownAway?.Delete(recursive: true);
    }
}
