using System.Diagnostics;

namespace ProvincialNewsPortal.Web.Tests;

/// <summary>A program started with `serve`, from its first line to its kill.</summary>
internal sealed class ServedProgram : IAsyncDisposable
{
    private readonly Process process;
    private readonly Task<string> error;

    private ServedProgram(Process process, string? url)
    {
        this.process = process;
        Url = url;
        error = process.StandardError.ReadToEndAsync();
    }

    /// <summary>The address it printed; null: it ended without serving.</summary>
    public string? Url { get; }

    /// <summary>Starts a DLL on a free port and waits until it serves or ends.</summary>
    /// <param name="folder">Current folder of the process.</param>
    public static async Task<ServedProgram> StartAsync(string dll, string folder, params string[] args)
    {
        var start = new ProcessStartInfo("dotnet", [dll, .. args])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder,
        };
        var process = Process.Start(start)!;
        var line = await process.StandardOutput.ReadLineAsync();
        return new ServedProgram(process, line?.Replace("Serving on ", "", StringComparison.Ordinal));
    }

    /// <summary>Stops it, or waits for its own end, and says how it ended and all that it said to standard error.</summary>
    public async Task<(int Code, string Error)> EndAsync()
    {
        if (Url is not null) process.Kill();
        await process.WaitForExitAsync();
        return (process.ExitCode, await error);
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited) process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
    }
}
