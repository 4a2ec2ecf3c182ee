using System.Collections.Concurrent;
using System.Net.Sockets;
using System.Text;

namespace ProvincialNewsPortal.Durability;

/// <summary>Others who press on the site until they are told to stop.</summary>
internal sealed class Pressure
{
    private readonly ConcurrentDictionary<string, int> _answers = new();

    /// <summary>Ends when all have stopped.</summary>
    public Task Ended { get; private set; } = Task.CompletedTask;

    public int Answered => _answers.Values.Sum();

    /// <summary>What they were answered.</summary>
    public override string ToString() => "(" + string.Join(", ", _answers.OrderBy(a => a.Key, StringComparer.Ordinal).Select(a => $"{a.Key}: {a.Value}")) + ")";

    public Pressure And(Pressure other)
    {
        Ended = Task.WhenAll(Ended, other.Ended);
        return this;
    }

    /// <summary>Requests that never get done: a byte of a header every second; who is thrown out comes back.</summary>
    public static Pressure SlowConnections(string url, int count, CancellationToken stop)
    {
        var pressure = new Pressure();
        var server = new Uri(url);
        pressure.Ended = Task.WhenAll(Enumerable.Range(0, count).Select(async n =>
        {
            await Task.Delay(n % 1000, CancellationToken.None);
            while (!stop.IsCancellationRequested) await pressure.DribbleAsync(server, stop);
        }));
        return pressure;
    }

    /// <summary>Searches for words that nobody has asked before, each as soon as the one before is answered.</summary>
    /// <param name="together">Requests at the same time.</param>
    /// <param name="clients">How many addresses they come from.</param>
    public static Pressure Searches(string url, int together, int clients, CancellationToken stop)
    {
        var pressure = new Pressure();
        pressure.Ended = Task.WhenAll(Enumerable.Range(0, together).Select(n => Task.Run(() => pressure.SearchAsync(url, $"203.0.113.{n % clients + 1}", new Random(n), stop), CancellationToken.None)));
        return pressure;
    }

    private async Task SearchAsync(string url, string address, Random random, CancellationToken stop)
    {
        using var client = new HttpClient { BaseAddress = new Uri(url), DefaultRequestHeaders = { { "X-Forwarded-For", address } } };
        while (!stop.IsCancellationRequested)
        {
            var words = string.Join(' ', Enumerable.Range(0, random.Next(3) + 1).Select(_ => new string([.. Enumerable.Range(0, 2).Select(_ => (char)random.Next(0x4e00, 0x9000))]))) + (random.Next(2) == 0 ? " 县" : "");
            using var answer = await client.GetAsync(new Uri("/search?q=" + Uri.EscapeDataString(words), UriKind.Relative), CancellationToken.None);
            _answers.AddOrUpdate(((int)answer.StatusCode).ToString(System.Globalization.CultureInfo.InvariantCulture), 1, (_, n) => n + 1);
        }
    }

    private async Task DribbleAsync(Uri server, CancellationToken stop)
    {
        try
        {
            using var socket = new TcpClient();
            await socket.ConnectAsync(server.Host, server.Port, stop);
            await using var stream = socket.GetStream();
            await stream.WriteAsync(Encoding.ASCII.GetBytes("GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: "), stop);
            while (true)
            {
                await Task.Delay(1000, stop);
                await stream.WriteAsync("y"u8.ToArray(), stop);
            }
        }
        catch (OperationCanceledException)
        {
            // Told to stop.
        }
        catch (Exception e) when (e is IOException or SocketException)
        {
            _answers.AddOrUpdate("thrown out", 1, (_, n) => n + 1);
        }
    }
}
