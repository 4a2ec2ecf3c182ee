using System.Diagnostics;

namespace ProvincialNewsPortal.Durability.Nodes;

/// <summary>One machine's program: its own folder and port, the common archive.</summary>
/// <param name="dll">The published program.</param>
internal sealed class Node(string dll, string folder, ServerPair servers) : IDisposable
{
    private Process? _site;

    public int Port { get; } = Tool.FreePort();

    private Dictionary<string, string> Settings => new()
    {
        ["Archive__Engine"] = "postgres",
        ["Archive__Connection"] = servers.Primary,
        ["Archive__ReadConnection"] = servers.Reading,
        ["Archive__Path"] = Path.Combine(folder, "archive.db"),
        ["Proxy__Known"] = "127.0.0.1",
        ["Serilog__MinimumLevel__Default"] = "Error",
    };

    /// <summary>Returns when it serves.</summary>
    public async Task StartAsync()
    {
        Directory.CreateDirectory(folder);
        _site = Tool.Start("dotnet", [dll, "serve", "--urls", $"http://127.0.0.1:{Port}"], Settings);
        if (await _site.StandardOutput.ReadLineAsync() is null) throw new InvalidOperationException(await _site.StandardError.ReadToEndAsync());
        Tool.Unheard(_site);
    }

    /// <summary>kill -9.</summary>
    public async Task KillAsync()
    {
        _site!.Kill();
        await _site.WaitForExitAsync();
    }

    /// <summary>The command import on this machine.</summary>
    public async Task ImportAsync(string input)
    {
        Directory.CreateDirectory(folder);
        await Tool.RunAsync("dotnet", [dll, "import", input], Settings);
    }

    public void Dispose()
    {
        if (_site is { HasExited: false }) _site.Kill();
        _site?.Dispose();
    }
}
