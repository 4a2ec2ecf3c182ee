using System.Net;
using System.Text.Json;

namespace ProvincialNewsPortal.Web.Tests;

/// <summary>A running site and commands of other processes on the same archive.</summary>
public sealed class TwoProcessesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private string Archive => Path.Combine(_folder.Path, "archive.db");

    [Fact]
    public async Task What_another_process_imports_and_withdraws_is_shown_within_a_second()
    {
        await RunAsync("import", _folder.Write("a.txt", Durability.Bulletins.Text(1)));
        await using var site = await ServedProgram.StartAsync(ProgramProcess.Dll, _folder.Path, "--urls", "http://127.0.0.1:0", "--archive", Archive);
        await using var second = await ServedProgram.StartAsync(ProgramProcess.Dll, _folder.Path, "--urls", "http://127.0.0.1:0", "--archive", Archive);
        using var reader = new HttpClient { BaseAddress = new Uri(site.Url!) };
        await reader.GetAsync("/");
        await RunAsync("import", _folder.Write("b.txt", Durability.Bulletins.Text(2)));
        var articles = await ExportAsync();
        var (mine, other) = (articles.Last(), articles[^2]);
        await Task.Delay(TimeSpan.FromSeconds(1));
        Assert.Equal(HttpStatusCode.OK, (await reader.GetAsync($"/articles/{mine.Id}")).StatusCode);
        await RunAsync("withdraw", mine.Id, "--reason", "当事人要求撤下。");
        await Task.Delay(TimeSpan.FromSeconds(1));
        var gone = await reader.GetAsync($"/articles/{mine.Id}");
        Assert.Equal(HttpStatusCode.Gone, gone.StatusCode);
        Assert.Contains("当事人要求撤下。", await gone.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain(mine.Headline, await reader.GetStringAsync($"/articles/{other.Id}/source"), StringComparison.Ordinal);
        Assert.Contains("withdraw", await LogAsync(), StringComparison.Ordinal);
        Assert.NotNull(second.Url);
        await RunAsync("verify");
    }

    private async Task RunAsync(params string[] args)
    {
        var ended = await ProgramProcess.RunAsync([.. args, "--archive", Archive]);
        Assert.True(ended.Code == 0, ended.Error + ended.Output);
    }

    private async Task<List<(string Id, string Headline)>> ExportAsync()
    {
        var ended = await ProgramProcess.RunAsync(["export", "--archive", Archive]);
        return [.. ended.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Read)];
    }

    private static (string, string) Read(string line)
    {
        using var article = JsonDocument.Parse(line);
        return (article.RootElement.GetProperty("id").GetString()!, article.RootElement.GetProperty("headline").GetString()!);
    }

    private async Task<string> LogAsync()
    {
        var logs = Directory.GetFiles(Path.Combine(_folder.Path, "logs")).Select(f => File.ReadAllTextAsync(f));
        return string.Concat(await Task.WhenAll(logs));
    }
}
