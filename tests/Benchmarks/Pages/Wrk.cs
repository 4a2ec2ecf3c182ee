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
    public static async Task<Load> RunAsync(Uri address, int seconds)
    {
        string[] arguments = ["-t2", "-c32", string.Create(CultureInfo.InvariantCulture, $"-d{seconds}s"), "--latency", "-H", "Accept-Encoding: gzip", address.AbsoluteUri];
        using var wrk = Process.Start(new ProcessStartInfo("wrk", arguments) { RedirectStandardOutput = true })!;
        var said = await wrk.StandardOutput.ReadToEndAsync();
        await wrk.WaitForExitAsync();
        if (wrk.ExitCode != 0 || said.Contains("Non-2xx", StringComparison.Ordinal)) throw new InvalidOperationException($"{address} failed under load: {said}");
        var (slow, rate) = (Slow().Match(said), Rate().Match(said));
        var unit = slow.Groups[2].Value switch { "us" => 0.001, "s" => 1000, _ => 1 };
        return new(double.Parse(rate.Groups[1].Value, CultureInfo.InvariantCulture), double.Parse(slow.Groups[1].Value, CultureInfo.InvariantCulture) * unit);
    }

    // 99%    2.35ms
    [GeneratedRegex(@"99%\s+([\d.]+)(us|ms|s)")]
    private static partial Regex Slow();

    // Requests/sec:  25123.45
    [GeneratedRegex(@"Requests/sec:\s+([\d.]+)")]
    private static partial Regex Rate();
}
