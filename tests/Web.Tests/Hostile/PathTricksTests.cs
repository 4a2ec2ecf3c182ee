namespace ProvincialNewsPortal.Web.Tests.Hostile;

/// <summary>A running program asked by a stranger for files that are none of his business.</summary>
public sealed class PathTricksTests : IAsyncLifetime, IDisposable
{
    private const string Secret = "不该被看见的内容";

    private readonly TemporaryFolder _folder = new();
    private ServedProgram _site = null!;

    public async Task InitializeAsync()
    {
        _folder.Write("missing-days.txt", Secret);
        _folder.Write("secret.txt", Secret);
        _site = await ServedProgram.StartAsync(ProgramProcess.Dll, _folder.Path, "--urls", "http://127.0.0.1:0", "--archive", Path.Combine(_folder.Path, "archive.db"));
    }

    public async Task DisposeAsync() => await _site.DisposeAsync();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task No_path_leads_out_of_the_page_files()
    {
        var up = string.Concat(Enumerable.Repeat("../", 16));
        string[] targets =
        [
            "/" + up + "etc/passwd", "/css/" + up + "etc/passwd", "/css/..%2f..%2f..%2fappsettings.json", "/css/%2e%2e/%2e%2e/appsettings.json", "/css/..%5c..%5cappsettings.json",
            "/css/....//....//appsettings.json", "//etc/passwd", "/%2fetc%2fpasswd", "/archive.db", "/data/archive.db", "/logs/", "/secret.txt", "/missing-days.txt", "/appsettings.json", "/.git/config",
            "/ProvincialNewsPortal.Web.dll", "/css/%00/../1-tokens.css", "/css/1-tokens.css%00.txt", "/css/", "http://localhost" + "/../appsettings.json", _folder.Path + "/secret.txt", "/" + Uri.EscapeDataString(_folder.Path + "/archive.db"),
        ];
        foreach (var target in targets)
        {
            var answer = await RawSocket.GetAsync(_site.Url!, target);
            Assert.Matches("^HTTP/1.1 (400|404) ", answer);
            foreach (var leak in new[] { "root:", Secret, "SQLite format", "Serilog", "   at " }) Assert.DoesNotContain(leak, answer, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task What_is_no_proper_request_is_refused_by_the_server_itself_without_a_banner()
    {
        (string Request, string Status)[] requests =
        [
            ("GET /" + new string('a', 20_000) + " HTTP/1.1\r\nHost: localhost\r\n\r\n", "414"),
            ("GET / HTTP/1.1\r\nHost: localhost\r\n" + string.Concat(Enumerable.Range(0, 100).Select(i => $"X-{i}: y\r\n")) + "\r\n", "431"),
            ("GET / HTTP/1.1\r\nHost: localhost\r\nX: " + new string('y', 20_000) + "\r\n\r\n", "431"),
            ("GET / HTTP/1.1\r\n\r\n", "400"),
            ("GET / HTTP/1.1\r\nHost: localhost\r\nHost: evil\r\n\r\n", "400"),
            ("GET /%00 HTTP/1.1\r\nHost: localhost\r\n\r\n", "400"),
            ("GET / HTTP/1.1\r\nHost: localhost\r\nX : y\r\n\r\n", "400"),
            ("GET\t/ HTTP/1.1\r\nHost: localhost\r\n\r\n", "400"),
            ("\x16\x03\x01\x02\x00", "400"),
            ("POST /oai HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 100000000\r\nConnection: close\r\n\r\nverb=", "413"),
        ];
        foreach (var (request, status) in requests)
        {
            var answer = await RawSocket.AskAsync(_site.Url!, request);
            Assert.StartsWith("HTTP/1.1 " + status, answer, StringComparison.Ordinal);
            Assert.DoesNotContain("\nServer:", answer, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public async Task An_archive_inside_the_page_files_is_refused()
    {
        var web = Path.Combine(RepositoryFolder.Path, "src", "Web", "wwwroot", "inside.db");
        var ended = await ProgramProcess.RunAsync(["serve", "--urls", "http://127.0.0.1:0", "--archive", web], _folder.Path);
        Assert.Equal(1, ended.Code);
        Assert.Contains("--archive", ended.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(web));
    }
}
