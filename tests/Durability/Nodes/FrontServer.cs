using System.Diagnostics;
using System.Globalization;
using System.Net.Sockets;

namespace ProvincialNewsPortal.Durability.Nodes;

/// <summary>nginx before the nodes.</summary>
internal sealed class FrontServer(string folder) : IDisposable
{
    private readonly int _port = Tool.FreePort();
    private Process? _nginx;

    public Uri Address => new($"http://127.0.0.1:{_port}");

    /// <summary>Starts it, or has it ask other nodes.</summary>
    public async Task AskAsync(IEnumerable<Node> nodes)
    {
        _nginx?.Kill();
        _nginx?.Dispose();
        Directory.CreateDirectory(folder);
        var site = Path.Combine(folder, "nginx.conf");
        var servers = string.Join('\n', nodes.Select(n => $"        server 127.0.0.1:{n.Port} max_fails=1 fail_timeout=1s;"));
        await File.WriteAllTextAsync(site, (await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "Nodes", "nginx.conf")))
            .Replace("{folder}", folder, StringComparison.Ordinal).Replace("{servers}", servers, StringComparison.Ordinal)
            .Replace("{port}", _port.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal));
        // One process: killed, it leaves no other behind.
        _nginx = Tool.Unheard(Tool.Start("nginx", ["-e", Path.Combine(folder, "nginx.log"), "-c", site, "-g", "master_process off;"]));
        while (!await ListensAsync())
            if (_nginx.HasExited) throw new InvalidOperationException("nginx does not start: " + await File.ReadAllTextAsync(Path.Combine(folder, "nginx.log")));
    }

    public void Dispose()
    {
        if (_nginx is { HasExited: false }) _nginx.Kill();
        _nginx?.Dispose();
    }

    private async Task<bool> ListensAsync()
    {
        try
        {
            using var client = new TcpClient();
            await client.ConnectAsync("127.0.0.1", _port);
            return true;
        }
        catch (SocketException)
        {
            await Task.Delay(20);
            return false;
        }
    }
}
