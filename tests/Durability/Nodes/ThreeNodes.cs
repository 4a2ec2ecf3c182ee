using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using ProvincialNewsPortal.Archive;
using ProvincialNewsPortal.Archive.Maintenance;

namespace ProvincialNewsPortal.Durability.Nodes;

/// <summary>Three nodes, a primary and a replica behind nginx, all on this machine: what readers notice when one of them dies or is restarted.</summary>
internal sealed class ThreeNodes : IAsyncDisposable
{
    private const int Nodes = 3;

    /// <summary>How long an event is watched after it is over, and how long a rate is measured.</summary>
    private static readonly TimeSpan _watched = TimeSpan.FromSeconds(3), _measured = TimeSpan.FromSeconds(8);

    private readonly string _folder;
    private readonly ServerPair _servers;
    private readonly List<Node> _nodes;
    private readonly FrontServer _front;

    private ThreeNodes(string folder)
    {
        _folder = folder;
        _servers = new ServerPair(Path.Combine(folder, "postgres"));
        _front = new FrontServer(Path.Combine(folder, "nginx"));
        var program = Path.Combine(folder, "program", "ProvincialNewsPortal.Web.dll");
        _nodes = [.. Enumerable.Range(1, Nodes).Select(n => new Node(program, Path.Combine(folder, $"node{n}"), _servers))];
    }

    /// <param name="documents">Bulletins that the archive holds before anything happens.</param>
    public static async Task<int> RunAsync(int documents)
    {
        var folder = Directory.CreateTempSubdirectory("nodes");
        // PostgreSQL's user passes through it.
        await Tool.RunAsync("chmod", ["711", folder.FullName]);
        try
        {
            await using var nodes = new ThreeNodes(folder.FullName);
            await nodes.StartAsync(documents);
            return await nodes.ShowAsync(documents);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    public async ValueTask DisposeAsync()
    {
        _front.Dispose();
        foreach (var node in _nodes) node.Dispose();
        await _servers.StopAsync();
    }

    private async Task StartAsync(int documents)
    {
        await Tool.RunAsync("dotnet", ["publish", Path.Combine(Repository(), "src", "Web"), "-c", "Release", "-o", Path.Combine(_folder, "program"), "-v", "quiet"]);
        await _servers.StartAsync();
        Bulletins.Write(Path.Combine(_folder, "first"), 0, documents);
        await _nodes[0].ImportAsync(Path.Combine(_folder, "first"));
        foreach (var node in _nodes) await node.StartAsync();
    }

    private async Task<int> ShowAsync(int documents)
    {
        await using var db = await ArchiveServices.Contexts(_servers.Direct).CreateDbContextAsync();
        var articles = await db.Articles.Select(a => a.PublicId).ToListAsync();
        await _front.AskAsync(_nodes.Take(1));
        using var readers = new Readers(_front.Address, articles);
        Say($"{documents} bulletins, {articles.Count} articles; {Nodes} nodes, primary and replica, nginx, on {Environment.ProcessorCount} cores");
        var slowest = await RatesAsync(articles);
        readers.Start();
        await readers.RateAsync(_watched);
        await EventAsync(readers, "nothing", () => Task.CompletedTask);
        await EventAsync(readers, "one node killed (kill -9)", _nodes[1].KillAsync);
        await EventAsync(readers, "started again", _nodes[1].StartAsync);
        await EventAsync(readers, "primary restarted", () => _servers.RestartAsync("primary"));
        await EventAsync(readers, "replica restarted", () => _servers.RestartAsync("replica"));
        var doubled = 0;
        await EventAsync(readers, "two machines import at once", async () => doubled = await ImportTwiceAsync(documents));
        var late = await new FollowedImport(_servers.Direct, _nodes).ShowAsync(documents + documents);
        await readers.StopAsync();
        var errors = slowest + readers.Errors.Values.Sum();
        foreach (var (error, times) in readers.Errors) Say($"  {times} times: {error}");
        Say($"{readers.Requests} requests, {errors} errors, {doubled} documents or issues too many or damaged, caches {(late ? "late" : "in time")}");
        return errors == 0 && doubled == 0 && !late ? 0 : 1;
    }

    /// <returns>Errors.</returns>
    private async Task<int> RatesAsync(IReadOnlyList<string> articles)
    {
        var errors = 0;
        for (var n = 1; n <= Nodes; n++)
        {
            await _front.AskAsync(_nodes.Take(n));
            using var readers = new Readers(_front.Address, articles);
            readers.Start();
            await readers.RateAsync(_watched);
            Say($"{n} node{(n == 1 ? "" : "s")}: {await readers.RateAsync(_measured):0} requests a second");
            await readers.StopAsync();
            errors += readers.Errors.Values.Sum();
        }
        return errors;
    }

    private static async Task EventAsync(Readers readers, string name, Func<Task> happen)
    {
        var (before, errors, clock) = (readers.Requests, readers.Errors.Values.Sum(), Stopwatch.StartNew());
        readers.Longest();
        await happen();
        var lasted = clock.Elapsed;
        await readers.RateAsync(_watched);
        Say($"{name} ({lasted.TotalSeconds:0.0} s): {readers.Requests - before} requests, {readers.Errors.Values.Sum() - errors} errors, longest pause {readers.Longest():0} ms");
    }

    /// <summary>The same bulletins from two machines.</summary>
    /// <returns>How many documents are there twice or not at all, and how many damages there are.</returns>
    private async Task<int> ImportTwiceAsync(int documents)
    {
        var input = Path.Combine(_folder, "second");
        Bulletins.Write(input, documents, documents);
        await Task.WhenAll(_nodes[0].ImportAsync(input), _nodes[1].ImportAsync(input));
        await using var db = await ArchiveServices.Contexts(_servers.Direct).CreateDbContextAsync();
        var (there, different) = (await db.SourceDocuments.CountAsync(), await db.SourceDocuments.Select(d => d.Sha256).Distinct().CountAsync());
        var issues = await db.Issues.GroupBy(i => new { i.PublicationId, i.Date, i.Edition }).CountAsync(g => g.Count() > 1);
        return Math.Abs(there - documents * 2) + there - different + issues + (await ArchiveCheck.RunAsync(_servers.Direct, null, CancellationToken.None)).Damages.Count;
    }

    private static void Say(FormattableString sentence) => Console.WriteLine(sentence.ToString(CultureInfo.InvariantCulture));

    private static string Repository([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", ".."));
}
