using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ProvincialNewsPortal.Benchmarks.Pages;

/// <summary>The program as it is published, serving an archive.</summary>
internal sealed class PublishedSite : IAsyncDisposable
{
    private readonly Process _process;

    private PublishedSite(Process process, Uri address) => (_process, Address) = (process, address);

    public Uri Address { get; }

    /// <summary>Most memory that it has held.</summary>
    public long PeakBytes
    {
        get
        {
            _process.Refresh();
            return _process.PeakWorkingSet64;
        }
    }

    /// <summary>Publishes into a folder, compiled for this machine as one with .NET.</summary>
    /// <returns>Path of the program.</returns>
    public static async Task<string> PublishAsync(string folder, [CallerFilePath] string here = "")
    {
        var project = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../../src/Web/Web.csproj"));
        var target = Path.Combine(folder, "program");
        using var publish = Process.Start(new ProcessStartInfo("dotnet", ["publish", project, "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "--self-contained", "-o", target, "-v", "quiet", "-nologo"]))!;
        await publish.WaitForExitAsync();
        return publish.ExitCode == 0 ? Path.Combine(target, OperatingSystem.IsWindows() ? "ProvincialNewsPortal.Web.exe" : "ProvincialNewsPortal.Web") : throw new InvalidOperationException("dotnet publish failed.");
    }

    /// <param name="megabytes">Room for kept pages; 0: none are kept.</param>
    public static async Task<PublishedSite> StartAsync(string program, string archive, string megabytes)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}/");
        var start = new ProcessStartInfo(program, ["serve", "--archive", archive, "--urls", address.AbsoluteUri.TrimEnd('/')]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["Cache__Megabytes"] = megabytes;
        // A busy machine is slow, and what it answers is measured all the same.
        start.Environment["Limits__Seconds"] = "300";
        var process = Process.Start(start)!;
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        while (await process.StandardOutput.ReadLineAsync() is { } line)
            if (line.StartsWith("Serving on", StringComparison.Ordinal)) return new PublishedSite(process, address);
        throw new InvalidOperationException("The program did not start.");
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    internal static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
