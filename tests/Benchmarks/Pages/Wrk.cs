using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace ProvincialNewsPortal.Benchmarks.Pages;

/// <summary>What an address bore.</summary>
/// <param name="P99">Milliseconds.</param>
internal sealed record Load(double PerSecond, double P99);

/// <summary>Runs wrk.</summary>
internal static partial class Wrk
{
    /// <param name="address">What is asked for.</param>
    /// <param name="script">What <see cref="WriteScript"/> wrote; null: none.</param>
    public static async Task<Load> RunAsync(Uri address, int seconds, string? script = null)
    {
        string[] arguments = ["-t2", "-c32", string.Create(CultureInfo.InvariantCulture, $"-d{seconds}s"), "--latency", "-H", "Accept-Encoding: gzip",
            .. script is null ? Array.Empty<string>() : ["-s", script], address.AbsoluteUri];
        using var wrk = Process.Start(new ProcessStartInfo("wrk", arguments) { RedirectStandardOutput = true })!;
        var said = await wrk.StandardOutput.ReadToEndAsync();
        await wrk.WaitForExitAsync();
        if (wrk.ExitCode != 0 || said.Contains("Non-2xx", StringComparison.Ordinal)) throw new InvalidOperationException($"{address} failed under load: {said}");
        var (slow, rate) = (Slow().Match(said), Rate().Match(said));
        var unit = slow.Groups[2].Value switch { "us" => 0.001, "s" => 1000, _ => 1 };
        return new(double.Parse(rate.Groups[1].Value, CultureInfo.InvariantCulture), double.Parse(slow.Groups[1].Value, CultureInfo.InvariantCulture) * unit);
    }

    /// <summary>Makes wrk ask for many pages of a site in turn, each of its threads from another one on.</summary>
    /// <param name="pages">Paths, of ASCII.</param>
    public static void WriteScript(string script, IEnumerable<string> pages) => File.WriteAllText(script, $$"""
        local pages = { {{string.Join(", ", pages.Select(p => $"\"{p}\""))}} }
        at, threads = 0, 0
        function setup(thread) thread:set("at", threads * 7919); threads = threads + 1 end
        function request()
          at = at + 1
          return wrk.format("GET", pages[at % #pages + 1])
        end
        """);

    // 99%    2.35ms
    [GeneratedRegex(@"99%\s+([\d.]+)(us|ms|s)")]
    private static partial Regex Slow();

    // Requests/sec:  25123.45
    [GeneratedRegex(@"Requests/sec:\s+([\d.]+)")]
    private static partial Regex Rate();
}
