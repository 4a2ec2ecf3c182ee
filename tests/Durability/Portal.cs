using System.Diagnostics;
using ProvincialNewsPortal.Archive;
using ProvincialNewsPortal.Archive.Maintenance;

namespace ProvincialNewsPortal.Durability;

/// <summary>The program as its own process, and an archive that it works on.</summary>
internal sealed class Portal(string archive)
{
    private static readonly string Dll = typeof(global::Program).Assembly.Location;

    public string Archive => archive;

    /// <summary>Starts a command and kills it, not asking, after a time; null: lets it end.</summary>
    /// <returns>How long it ran, and its code; null where it was killed.</returns>
    public async Task<(TimeSpan Ran, int? Code)> RunAsync(TimeSpan? killAfter, params string[] args)
    {
        var clock = Stopwatch.StartNew();
        var start = new ProcessStartInfo("dotnet", [Dll, .. args, "--archive", archive]) { RedirectStandardError = true, RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var said = process.StandardError.ReadToEndAsync();
        process.StandardOutput.Close();
        using var patience = new CancellationTokenSource(killAfter ?? TimeSpan.FromMinutes(10));
        try
        {
            await process.WaitForExitAsync(patience.Token);
            if (process.ExitCode != 0) await Console.Error.WriteLineAsync(await said);
            return (clock.Elapsed, process.ExitCode);
        }
        catch (OperationCanceledException)
        {
            process.Kill();
            await process.WaitForExitAsync();
            return (clock.Elapsed, null);
        }
    }

    /// <summary>Starts the site behind a proxy of this machine; the caller kills it.</summary>
    public Process Serve(out string url)
    {
        var start = new ProcessStartInfo("dotnet", [Dll, "serve", "--urls", "http://127.0.0.1:0", "--archive", archive]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["Proxy__Known"] = "127.0.0.1";
        start.Environment["Serilog__MinimumLevel__Default"] = "Warning";
        var process = Process.Start(start)!;
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        url = (process.StandardOutput.ReadLine() ?? throw new InvalidOperationException("The site did not start.")).Replace("Serving on ", "", StringComparison.Ordinal);
        return process;
    }

    /// <summary>What the next start finds.</summary>
    /// <returns>What is wrong; empty: nothing.</returns>
    public async Task<List<string>> CheckAsync()
    {
        if (await ArchiveFile.PrepareAsync(archive) is { } refusal) return [refusal];
        var report = await ArchiveCheck.RunAsync(archive, null, CancellationToken.None);
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        return [.. report.Damages.Select(d => d.What)];
    }

    /// <summary>Public ids of every document's articles, by the document's hash.</summary>
    public async Task<Dictionary<string, string>> AddressesAsync()
    {
        await using var db = await ArchiveServices.Contexts(archive).CreateDbContextAsync();
        var rows = db.Articles.OrderBy(a => a.Ordinal).Select(a => new { a.SourceDocument!.Sha256, a.PublicId }).ToList();
        return rows.GroupBy(r => r.Sha256).ToDictionary(g => g.Key, g => string.Join(' ', g.Select(r => r.PublicId)));
    }

    public void Delete()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        foreach (var file in Directory.GetFiles(Path.GetDirectoryName(archive)!, Path.GetFileName(archive) + "*")) File.Delete(file);
    }
}
