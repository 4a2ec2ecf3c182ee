using System.Diagnostics;

namespace ProvincialNewsPortal.Web.Tests;

/// <summary>How a run of the program ended.</summary>
internal sealed record Ended(int Code, string Output, string Error);

/// <summary>The built program as a process of its own.</summary>
internal static class ProgramProcess
{
    /// <summary>The program's DLL as it lies beside the tests.</summary>
    public static string Dll { get; } = typeof(Program).Assembly.Location;

    /// <summary>Runs to the end.</summary>
    /// <param name="folder">Current folder of the process; null: the tests' own.</param>
    public static async Task<Ended> RunAsync(string[] args, string? folder = null, params (string Name, string Value)[] environment)
    {
        using var process = Start(args, folder, environment);
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new Ended(process.ExitCode, await output, await error);
    }

    /// <summary>Starts and leaves it running; the caller kills it.</summary>
    public static Process Start(string[] args, string? folder = null, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo("dotnet", [Dll, .. args])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder ?? "",
        };
        foreach (var (name, value) in environment) start.Environment[name] = value;
        return Process.Start(start)!;
    }
}
