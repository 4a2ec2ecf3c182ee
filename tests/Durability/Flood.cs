using System.Diagnostics;
using System.Globalization;

namespace ProvincialNewsPortal.Durability;

/// <summary>How an ordinary reader fares while others press: slow connections, a flood of searches from one client, and from many.</summary>
internal static class Flood
{
    private const int Documents = 400;

    /// <summary>The reader's p95 may grow to this many times what it is when nobody presses.</summary>
    private const double MostGrowth = 10;

    /// <param name="connections">Slow connections, and requests of a flood at the same time a thirtieth of it.</param>
    /// <param name="seconds">For how long each pressure is measured.</param>
    public static async Task<int> RunAsync(int connections, int seconds)
    {
        var folder = Directory.CreateTempSubdirectory("flood");
        var portal = new Portal(Path.Combine(folder.FullName, "archive.db"));
        Bulletins.Write(Path.Combine(folder.FullName, "in"), Documents);
        await portal.RunAsync(null, "import", Path.Combine(folder.FullName, "in"));
        var articles = (await portal.AddressesAsync()).Values.SelectMany(ids => ids.Split(' ')).ToList();
        using var site = portal.Serve(out var url);
        using var reader = new OrdinaryReader(url, articles);
        await reader.MeasureAsync(TimeSpan.FromSeconds(5));
        var quiet = await ShowAsync("nobody presses", reader, seconds, null);
        var worst = 0.0;
        (string Name, Func<CancellationToken, Pressure> Press)[] pressures =
        [
            ($"{connections} slow connections", stop => Pressure.SlowConnections(url, connections, stop)),
            ("a flood of searches from one client", stop => Pressure.Searches(url, connections / 30, clients: 1, stop)),
            ("a flood of searches from 64 clients", stop => Pressure.Searches(url, connections / 30, clients: 64, stop)),
            ("slow connections and a flood", stop => Pressure.Searches(url, connections / 30, clients: 8, stop).And(Pressure.SlowConnections(url, connections, stop))),
        ];
        foreach (var (name, press) in pressures)
        {
            using var stop = new CancellationTokenSource();
            var pressure = press(stop.Token);
            await Task.Delay(TimeSpan.FromSeconds(3));
            worst = Math.Max(worst, await ShowAsync(name, reader, seconds, pressure) / quiet);
            await stop.CancelAsync();
            await pressure.Ended;
        }
        site.Kill();
        await site.WaitForExitAsync();
        portal.Delete();
        folder.Delete(recursive: true);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"the reader's p95 grew {worst:0.0} times at most ({MostGrowth} allowed)"));
        return worst < MostGrowth ? 0 : 1;
    }

    /// <returns>The reader's p95, milliseconds.</returns>
    private static async Task<double> ShowAsync(string name, OrdinaryReader reader, int seconds, Pressure? pressure)
    {
        var before = pressure?.Answered ?? 0;
        var clock = Stopwatch.StartNew();
        var (times, refused) = await reader.MeasureAsync(TimeSpan.FromSeconds(seconds));
        var rate = ((pressure?.Answered ?? 0) - before) / clock.Elapsed.TotalSeconds;
        var (half, most) = (times[times.Count / 2], times[(int)(times.Count * 0.95)]);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{name}: {times.Count} requests of the reader, p50 {half:0.0} ms, p95 {most:0.0} ms, {refused} refused; pressure {rate:0} a second {pressure}"));
        return most;
    }
}
