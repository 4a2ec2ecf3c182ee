using ProvincialNewsPortal.Web.Logging;

namespace ProvincialNewsPortal.Web.Tests;

/// <summary>What the log files keep of readers: nothing that says who looked for what.</summary>
public sealed class LogTests : IDisposable
{
    private const string Sought = "%E6%97%A0%E4%BA%BA%E7%9F%A5%E6%99%93", Client = "203.0.113.77";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("Information", false)]
    [InlineData("Debug", true)]
    public async Task Queries_stand_in_logs_at_debug_alone_and_addresses_never(string level, bool kept)
    {
        using var site = ProgramProcess.Start(["--urls", "http://127.0.0.1:0", "--archive", Path.Combine(_folder.Path, "a.db")], _folder.Path,
            ("Serilog__MinimumLevel__Default", level), ("Proxy__Known", "127.0.0.1"));
        var error = site.StandardError.ReadToEndAsync();
        var url = (await site.StandardOutput.ReadLineAsync())!.Replace("Serving on ", "", StringComparison.Ordinal);
        using var reader = new HttpClient { BaseAddress = new Uri(url), DefaultRequestHeaders = { { "X-Forwarded-For", Client } } };
        foreach (var address in new[] { "/search?q=", "/search.json?q=", "/search/names?q=", "/papers?q=", "/no/such/page?q=" })
            (await reader.GetAsync(new Uri(address + Sought, UriKind.Relative))).Dispose();
        site.Kill();
        await site.WaitForExitAsync();
        var log = await error + string.Concat(Directory.GetFiles(Path.Combine(_folder.Path, "logs")).Select(File.ReadAllText));
        Assert.Contains("/search/names", log, StringComparison.Ordinal);
        Assert.Equal(kept, log.Contains(Sought, StringComparison.Ordinal) || log.Contains(Uri.UnescapeDataString(Sought), StringComparison.Ordinal));
        Assert.DoesNotContain(Client, log, StringComparison.Ordinal);
    }

    [Fact]
    public void Kept_pages_are_counted_on_one_line_a_second_and_none_is_forgotten()
    {
        var answers = new AnswerCount();
        Assert.Equal([true, false, true, false], [answers.Add(200, 5000), answers.Add(200, 5000), answers.Add(304, 5000), answers.Add(200, 5000)]);
        var (whole, unchanged, taken) = answers.Take();
        Assert.Equal((3, 1), (whole, unchanged));
        Assert.True(taken > TimeSpan.Zero);
        Assert.True(answers.Add(200, 5));
    }

    [Theory]
    [InlineData("/a\r\n12:00:00 INF forged", "/a??12:00:00 INF forged")]
    [InlineData("/a\u202etxt.exe\u2028b\u001b[2J", "/a?txt.exe?b?[2J")]
    [InlineData("/papers/岚江日报", "/papers/岚江日报")]
    public void Nobody_writes_a_line_of_his_own(string path, string kept) => Assert.Equal(kept, RequestLog.Line(path));
}
