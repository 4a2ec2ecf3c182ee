using System.Globalization;
using Microsoft.Data.Sqlite;
using ProvincialNewsPortal.Archive;
using ProvincialNewsPortal.Archive.Import;
using ProvincialNewsPortal.Benchmarks.Importing;
using ProvincialNewsPortal.Bulletins;
using ProvincialNewsPortal.Bulletins.Tags;

namespace ProvincialNewsPortal.Benchmarks.Tagging;

/// <summary><c>tags</c>: how long the gazetteer and the thesaurus take to load, and which share of an import's processor time tagging has.
/// Processor time, not the clock's, so that other programs on the machine do not count.</summary>
internal static class TagSpeed
{
    private const double MostLoading = 100, MostShare = 1 / 3.0;

    /// <param name="args">Nothing, or a folder of bulletins to import instead of generated ones.</param>
    public static async Task<int> RunAsync(string[] args)
    {
        // First of all, while nothing is compiled or read yet.
        var (gazetteer, thesaurus) = (Processor(() => _ = Gazetteer.Default), Processor(() => _ = Thesaurus.Default));
        var loading = (gazetteer + thesaurus).TotalMilliseconds;
        Say($"load once    gazetteer {gazetteer.TotalMilliseconds:0} ms, thesaurus {thesaurus.TotalMilliseconds:0} ms, {loading / MostLoading:0.00} of the {MostLoading:0} ms they may take");
        var folder = Directory.CreateTempSubdirectory("tags-benchmark").FullName;
        if (args.Length == 0) GeneratedBulletins.Write(Path.Combine(folder, "in"), 2000, seed: 9);
        var files = SourceFiles.Find([args.Length > 0 ? args[0] : Path.Combine(folder, "in")]).Files;
        Tagging(files.Take(20));
        await ImportAsync(Path.Combine(folder, "warm.db"), files.Take(20));
        var importing = await ImportAsync(Path.Combine(folder, "archive.db"), files);
        var (articles, tagging) = Tagging(files);
        var share = tagging / importing;
        Say($"{articles} articles   import {importing.TotalSeconds:0.0} s, of it tagging {tagging.TotalSeconds:0.0} s: share {share:0.00} of the {MostShare:0.00} it may have, {articles / tagging.TotalSeconds:0} articles a second");
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
        return loading <= MostLoading && share <= MostShare ? 0 : 1;
    }

    private static async Task<TimeSpan> ImportAsync(string archive, IEnumerable<string> files)
    {
        if (await ArchiveFile.PrepareAsync(archive) is { } refusal) throw new IOException(refusal);
        var importer = new BulletinImporter(ArchiveServices.Contexts(archive), TimeProvider.System);
        var before = Environment.CpuUsage.TotalTime;
        await importer.ImportAsync([.. files], new ImportOptions(), null, CancellationToken.None);
        return Environment.CpuUsage.TotalTime - before;
    }

    /// <summary>Tags the same articles and nothing else.</summary>
    private static (int Articles, TimeSpan Time) Tagging(IEnumerable<string> files)
    {
        var (articles, sum) = (0, TimeSpan.Zero);
        foreach (var file in files)
        {
            if (BulletinReader.Read(file, File.ReadAllBytes(file), new ReadOptions { Tags = false }).Report is not { } report) continue;
            sum += Processor(() =>
            {
                foreach (var article in report.Articles) TagFinder.Find(article, report.Issue.Publication);
            });
            articles += report.Articles.Count;
        }
        return (articles, sum);
    }

    private static TimeSpan Processor(Action work)
    {
        var before = Environment.CpuUsage.TotalTime;
        work();
        return Environment.CpuUsage.TotalTime - before;
    }

    private static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
