using System.Net;
using Microsoft.Data.Sqlite;

namespace ProvincialNewsPortal.Web.Tests.NothingLost;

/// <summary>Many at one archive: readers while others write, writers that wait for one another.</summary>
public sealed class CrowdTests : IDisposable
{
    private const int Readers = 32;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private string Archive => Path.Combine(_folder.Path, "archive.db");

    [Fact]
    public async Task Thirty_two_readers_search_while_two_programs_import_and_none_meets_an_error()
    {
        var (one, two) = (Path.Combine(_folder.Path, "one"), Path.Combine(_folder.Path, "two"));
        Durability.Bulletins.Write(one, 60);
        Durability.Bulletins.Write(two, 90);
        await using var site = await ServedProgram.StartAsync(ProgramProcess.Dll, _folder.Path, "--urls", "http://127.0.0.1:0", "--archive", Archive);
        using var stop = new CancellationTokenSource();
        var readers = Enumerable.Range(0, Readers).Select(n => ReadAsync(site.Url!, n, stop.Token)).ToList();
        var imports = await Task.WhenAll(new[] { one, two }.Select(input => ProgramProcess.RunAsync(["import", input, "--archive", Archive])));
        await stop.CancelAsync();
        var answers = (await Task.WhenAll(readers)).SelectMany(a => a).ToList();
        Assert.All(imports, i => Assert.True(i.Code == 0, i.Error));
        Assert.True(answers.Count > Readers);
        Assert.DoesNotContain(answers, a => a.Status is not (HttpStatusCode.OK or HttpStatusCode.ServiceUnavailable));
        // A full queue may send some away for a moment, with the time to come back; most must be answered.
        Assert.True(answers.Count(a => a.Status == HttpStatusCode.OK) > answers.Count / 2);
        Assert.All(answers.Where(a => a.Status == HttpStatusCode.ServiceUnavailable), a => Assert.True(a.Says));
        var verified = await ProgramProcess.RunAsync(["verify", "--archive", Archive]);
        Assert.True(verified.Code == 0, verified.Output + verified.Error);
    }

    [Fact]
    public async Task A_writer_waits_for_another_program_s_lock_and_readers_do_not()
    {
        await using var site = await ServedProgram.StartAsync(ProgramProcess.Dll, _folder.Path, "--urls", "http://127.0.0.1:0", "--archive", Archive);
        using var reader = new HttpClient { BaseAddress = new Uri(site.Url!) };
        using var connection = new SqliteConnection($"Data Source={Archive};Pooling=false");
        connection.Open();
        using (var turn = connection.CreateCommand())
        {
            turn.CommandText = "BEGIN EXCLUSIVE; UPDATE ArchiveStates SET Generation = Generation";
            turn.ExecuteNonQuery();
        }
        var import = ProgramProcess.RunAsync(["import", _folder.Write("page.txt", Durability.Bulletins.Text(7)), "--archive", Archive]);
        foreach (var address in new[] { "/", "/papers", "/search?q=a", "/readyz" })
            Assert.Equal(HttpStatusCode.OK, (await reader.GetAsync(new Uri(address, UriKind.Relative))).StatusCode);
        Assert.NotSame(import, await Task.WhenAny(import, Task.Delay(TimeSpan.FromSeconds(2))));
        using (var done = connection.CreateCommand())
        {
            done.CommandText = "COMMIT";
            done.ExecuteNonQuery();
        }
        Assert.Equal(0, (await import).Code);
    }

    private static async Task<List<(HttpStatusCode Status, bool Says)>> ReadAsync(string url, int n, CancellationToken stop)
    {
        using var client = new HttpClient { BaseAddress = new Uri(url) };
        string[] addresses = ["/search?q=%E5%9F%8E%E4%B8%9C", "/search.json?q=%E6%B0%B4%E5%8E%82&sort=newest", "/", "/papers", "/feed.atom", "/search?q=%E5%8E%BF&date=2024", "/about"];
        var answers = new List<(HttpStatusCode, bool)>();
        for (var i = n; !stop.IsCancellationRequested; i++)
        {
            using var answer = await client.GetAsync(new Uri(addresses[i % addresses.Length], UriKind.Relative), CancellationToken.None);
            answers.Add((answer.StatusCode, answer.Headers.RetryAfter is not null));
            await Task.Delay(20, CancellationToken.None);
        }
        return answers;
    }
}
