using System.Diagnostics;
using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using ProvincialNewsPortal.Archive;
using ProvincialNewsPortal.Archive.Import;

namespace ProvincialNewsPortal.Durability.Nodes;

/// <summary>How soon every node shows what was imported, though it has kept the page that changes.</summary>
internal sealed class FollowedImport(string archive, IReadOnlyList<Node> nodes)
{
    private const int Times = 5;

    private static readonly TimeSpan Most = TimeSpan.FromSeconds(1), Patience = TimeSpan.FromSeconds(10);

    /// <param name="next">Number of a bulletin that was not imported yet.</param>
    /// <returns>Whether a node was late.</returns>
    public async Task<bool> ShowAsync(int next)
    {
        using var client = new HttpClient();
        var longest = new double[nodes.Count];
        for (var n = next; n < next + Times; n++)
        {
            // A search for the words of this bulletin alone.
            var addresses = nodes.Select(node => new Uri($"http://127.0.0.1:{node.Port}/search?q={Uri.EscapeDataString($"\"总投资{n}万元\"")}")).ToList();
            foreach (var address in addresses) await client.GetStringAsync(address);
            var id = await ImportAsync(n);
            var clock = Stopwatch.StartNew();
            var took = await Task.WhenAll(addresses.Select(address => ShownAsync(client, address, id, clock)));
            for (var i = 0; i < took.Length; i++) longest[i] = Math.Max(longest[i], took[i]);
        }
        Console.WriteLine($"an import is shown on each node after at most {string.Join(", ", longest.Select(l => l.ToString("0", CultureInfo.InvariantCulture)))} ms ({Times} imports)");
        return longest.Any(l => l > Most.TotalMilliseconds);
    }

    /// <returns>The public id of its first article.</returns>
    private async Task<string> ImportAsync(int n)
    {
        var contexts = ArchiveServices.Contexts(archive);
        var name = $"{n:0000}.txt";
        await new BulletinImporter(contexts, TimeProvider.System).ImportAsync(name, Encoding.UTF8.GetBytes(Bulletins.Text(n)), new ImportOptions(), CancellationToken.None);
        await using var db = await contexts.CreateDbContextAsync();
        return await db.Articles.OrderByDescending(a => a.Id).Select(a => a.PublicId).FirstAsync();
    }

    /// <returns>Milliseconds.</returns>
    private static async Task<double> ShownAsync(HttpClient client, Uri address, string id, Stopwatch clock)
    {
        while (!(await client.GetStringAsync(address)).Contains("/articles/" + id, StringComparison.Ordinal) && clock.Elapsed < Patience) await Task.Delay(5);
        return clock.Elapsed.TotalMilliseconds;
    }
}
