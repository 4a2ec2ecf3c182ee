using System.Diagnostics;

namespace ProvincialNewsPortal.Benchmarks.Pages;

/// <summary>How nginx is set up.</summary>
internal enum NginxSettings
{
    /// <summary>As Debian's package sets it up, with <c>gzip_static</c>: each request is logged, files are opened anew, a connection is good for 1,000 requests.</summary>
    Debian,

    /// <summary>No log, files kept open, connections that never end: the most that it can send.</summary>
    Tuned,
}

/// <summary>nginx sending compressed pages from files.</summary>
internal sealed class Nginx : IAsyncDisposable
{
    private readonly Process _process;

    private Nginx(Process process, Uri address, Dictionary<string, int> bytes) => (_process, Address, Bytes) = (process, address, bytes);

    public Uri Address { get; }

    /// <summary>Length of each file, compressed.</summary>
    public Dictionary<string, int> Bytes { get; }

    /// <param name="reader">Asks for pages compressed and leaves them so.</param>
    /// <param name="pages">Name of the file and address on the site.</param>
    public static async Task<Nginx> StartAsync(string run, HttpClient reader, Dictionary<string, string> pages, NginxSettings form)
    {
        var folder = Directory.CreateDirectory(Path.Combine(run, form.ToString())).FullName;
        var root = Directory.CreateDirectory(Path.Combine(folder, "files")).FullName;
        var bytes = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (name, address) in pages)
        {
            var page = await reader.GetByteArrayAsync(new Uri(address, UriKind.Relative));
            await File.WriteAllBytesAsync(Path.Combine(root, name + ".gz"), page);
            await File.WriteAllTextAsync(Path.Combine(root, name), "");
            bytes[name] = page.Length;
        }
        var port = PublishedSite.FreePort();
        var settings = Path.Combine(folder, "nginx.conf");
        await File.WriteAllTextAsync(settings, form is NginxSettings.Tuned ? Tuned(folder, root, port) : Debian(folder, root, port));
        // A worker of a master that runs as root is nobody, who must come through to the files.
        foreach (var open in (string[])[run, folder])
            if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(open, (UnixFileMode)0b111_101_101);
        var process = Process.Start(new ProcessStartInfo(File.Exists("/usr/sbin/nginx") ? "/usr/sbin/nginx" : "nginx", ["-c", settings, "-e", Path.Combine(folder, "nginx.log")]))!;
        await Task.Delay(TimeSpan.FromSeconds(1));
        return process.HasExited ? throw new InvalidOperationException(await File.ReadAllTextAsync(Path.Combine(folder, "nginx.log")))
            : new Nginx(process, new Uri($"http://127.0.0.1:{port}/"), bytes);
    }

    /// <summary>What Debian's nginx.conf and its default site say (package nginx-common 1.22), but for TLS, ports and places, and <c>gzip_static</c>.</summary>
    private static string Debian(string folder, string root, int port) => $$"""
        daemon off; pid {{folder}}/nginx.pid; error_log {{folder}}/nginx.log; worker_processes auto;
        events { worker_connections 768; }
        http {
          sendfile on; tcp_nopush on; types_hash_max_size 2048; default_type text/html; access_log {{folder}}/access.log; gzip on;
          {{Places(folder)}}
          server { listen 127.0.0.1:{{port}}; root {{root}}; gzip_static on; location / { try_files $uri $uri/ =404; } }
        }
        """;

    private static string Tuned(string folder, string root, int port) => $$"""
        daemon off; pid {{folder}}/nginx.pid; error_log {{folder}}/nginx.log; worker_processes 2;
        events { worker_connections 1024; }
        http {
          access_log off; sendfile on; tcp_nopush on; keepalive_requests 100000000; default_type text/html; open_file_cache max=100;
          {{Places(folder)}}
          server { listen 127.0.0.1:{{port}}; root {{root}}; gzip_static on; }
        }
        """;

    private static string Places(string folder) =>
        string.Concat(((string[])["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]).Select(kind => $"{kind}_temp_path {folder}/{kind}; "));

    public async ValueTask DisposeAsync()
    {
        // Workers end with their master where it is told to stop, not where it is killed.
        using var stop = Process.Start("kill", ["-TERM", _process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)])!;
        await _process.WaitForExitAsync();
        _process.Dispose();
    }
}
