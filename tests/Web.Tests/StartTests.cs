using System.Diagnostics;

namespace ProvincialNewsPortal.Web.Tests;

/// <summary>Starts as a newcomer meets them: the first, the second, the published one, and those that can't be.</summary>
public sealed class StartTests
{
    private const string FreePort = "http://127.0.0.1:0";

    [Fact]
    public async Task A_first_start_imports_the_seeds_and_a_second_says_that_it_imports_nothing()
    {
        using var folder = new TemporaryFolder();
        var archive = Path.Combine("sub", "archive.db");
        await using (var first = await ServedProgram.StartAsync(ProgramProcess.Dll, folder.Path, "--urls", FreePort, "--archive", archive))
        {
            Assert.NotNull(first.Url);
            Assert.Contains("documents imported", (await first.EndAsync()).Error, StringComparison.Ordinal);
        }
        Assert.True(File.Exists(Path.Combine(folder.Path, archive)), "A relative path means the folder the user typed in.");
        await using var second = await ServedProgram.StartAsync(ProgramProcess.Dll, folder.Path, "--urls", FreePort, "--archive", archive);
        Assert.NotNull(second.Url);
        Assert.Contains("nothing was imported", (await second.EndAsync()).Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/")]
    [InlineData(null)]
    public async Task Page_files_come_from_the_program_s_own_folder(string? from)
    {
        using var folder = new TemporaryFolder();
        await using var program = await ServedProgram.StartAsync(
            ProgramProcess.Dll, from ?? folder.Path, "--urls", FreePort, "--archive", Path.Combine(folder.Path, "archive.db"));
        await AssertStyledAsync(program);
    }

    [Fact]
    public async Task A_published_program_keeps_its_archive_beside_itself()
    {
        using var folder = new TemporaryFolder();
        await PublishAsync(folder.Path);
        await using var program = await ServedProgram.StartAsync(
            Path.Combine(folder.Path, "ProvincialNewsPortal.Web.dll"), Path.GetTempPath(), "--urls", FreePort);
        await AssertStyledAsync(program);
        Assert.True(File.Exists(Path.Combine(folder.Path, "data", "archive.db")));
        Assert.Contains("documents imported", (await program.EndAsync()).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_port_that_is_taken_ends_the_start_with_one_sentence()
    {
        using var folder = new TemporaryFolder();
        var archive = Path.Combine(folder.Path, "archive.db");
        await using var first = await ServedProgram.StartAsync(ProgramProcess.Dll, folder.Path, "--urls", FreePort, "--archive", archive);
        await using var second = await ServedProgram.StartAsync(ProgramProcess.Dll, folder.Path, "--urls", first.Url!, "--archive", archive);
        Assert.Null(second.Url);
        var (code, error) = await second.EndAsync();
        Assert.Equal(1, code);
        var last = error.Trim().Split('\n')[^1];
        Assert.Contains("address already in use", last, StringComparison.Ordinal);
        Assert.Contains("--urls", last, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_data_folder_that_cannot_be_written_ends_the_start_with_one_sentence()
    {
        using var folder = new TemporaryFolder();
        var blocked = folder.Write("file", "not a folder");
        await using var program = await ServedProgram.StartAsync(
            ProgramProcess.Dll, folder.Path, "--urls", FreePort, "--archive", Path.Combine(blocked, "archive.db"));
        var (code, error) = await program.EndAsync();
        Assert.Equal(1, code);
        Assert.Contains("--archive", Assert.Single(error.Trim().Split('\n')), StringComparison.Ordinal);
    }

    private static async Task AssertStyledAsync(ServedProgram program)
    {
        Assert.NotNull(program.Url);
        using var client = new HttpClient { BaseAddress = new Uri(program.Url) };
        var home = await client.GetStringAsync(new Uri("/", UriKind.Relative));
        var href = System.Text.RegularExpressions.Regex.Match(home, "href=\"(/[^\"]+\\.css[^\"]*)\"").Groups[1].Value;
        Assert.NotEmpty(href);
        Assert.NotEmpty(await client.GetStringAsync(new Uri(href, UriKind.Relative)));
    }

    /// <summary>Publishes what is built already, in the configuration that the tests run in.</summary>
    private static async Task PublishAsync(string folder)
    {
        var output = AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar);
        var configuration = Path.GetFileName(Path.GetDirectoryName(output))!;
        using var publish = Process.Start(new ProcessStartInfo(
            "dotnet", ["publish", Path.Combine(RepositoryFolder.Path, "src", "Web"), "--no-build", "-c", configuration, "-o", folder, "-v", "quiet", "-nologo"])
        {
            RedirectStandardOutput = true,
        })!;
        var said = await publish.StandardOutput.ReadToEndAsync();
        await publish.WaitForExitAsync();
        Assert.True(publish.ExitCode == 0, said);
    }
}
