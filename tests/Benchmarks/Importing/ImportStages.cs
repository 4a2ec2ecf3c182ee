using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using ProvincialNewsPortal.Archive;
using ProvincialNewsPortal.Archive.Import;
using ProvincialNewsPortal.Archive.Search.Indexing;
using ProvincialNewsPortal.Bulletins;

namespace ProvincialNewsPortal.Benchmarks.Importing;

/// <summary><c>import --stages</c>: the importer's two halves one after the other, so that either's share of a core shows.</summary>
internal static class ImportStages
{
    /// <summary>Documents that one half does before the other has its turn.</summary>
    private const int Chunk = 200;

    public static async Task<ImportSeconds> RunAsync(string archive, string folder)
    {
        if (await ArchiveFile.PrepareAsync(archive) is { } refusal) throw new IOException(refusal);
        await using var db = await ArchiveServices.Contexts(archive).CreateDbContextAsync();
        await db.Database.OpenConnectionAsync();
        var seconds = new ImportSeconds();
        await using var group = new DocumentGroup(db, TimeProvider.System, _ => { });
        foreach (var files in SourceFiles.Find([folder]).Files.Chunk(Chunk))
        {
            var bytes = files.Select(f => (Name: f, Bytes: File.ReadAllBytes(f))).ToList();
            var reports = Timed(seconds, "read", () => bytes.ConvertAll(f => BulletinReader.Read(f.Name, f.Bytes).Report!));
            Timed(seconds, "compress", () => bytes.ConvertAll(f => SourceBytes.Compress(f.Bytes)));
            Timed(seconds, "index tokens", () => reports.ConvertAll(r => r.Articles.Select(Tokens).ToList()));
            var prepared = Timed(seconds, "prepare whole", () => bytes.ConvertAll(f => PreparedDocument.Of(f.Name, f.Bytes, new ImportOptions())));
            var started = ImportSeconds.Now;
            for (var i = 0; i < prepared.Count; i++) await group.AddAsync(prepared[i], i < prepared.Count - 1 ? Task.CompletedTask : null, CancellationToken.None);
            seconds.Add("write", started);
        }
        return seconds;
    }

    private static ArticleTokens Tokens(ArticleReport a) => ArticleTokens.Of(new ArticleWords(a.Kicker, a.Headline, a.Deck, [.. a.Blocks.Select(b => b.Text)]));

    private static List<T> Timed<T>(ImportSeconds seconds, string stage, Func<List<T>> work)
    {
        var started = ImportSeconds.Now;
        var made = work();
        seconds.Add(stage, started);
        return made;
    }
}

/// <summary>Time by stage: on the clock and of processors.</summary>
internal sealed class ImportSeconds
{
    private readonly Dictionary<string, (TimeSpan Clock, TimeSpan Processors)> _stages = new(StringComparer.Ordinal);

    public static (long Clock, TimeSpan Processors) Now => (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);

    public IEnumerable<(string Stage, TimeSpan Clock, TimeSpan Processors)> All => _stages.Select(s => (s.Key, s.Value.Clock, s.Value.Processors));

    /// <summary>Time on the clock.</summary>
    public TimeSpan this[string stage] => _stages[stage].Clock;

    public void Add(string stage, (long Clock, TimeSpan Processors) started)
    {
        var (clock, processors) = _stages.GetValueOrDefault(stage);
        _stages[stage] = (clock + Stopwatch.GetElapsedTime(started.Clock), processors + Environment.CpuUsage.TotalTime - started.Processors);
    }
}
