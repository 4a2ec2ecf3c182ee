using System.Collections.Concurrent;
using System.Diagnostics;

namespace ProvincialNewsPortal.Durability.Nodes;

/// <summary>Readers who ask for one page after another, every second of them one that no node has kept.</summary>
internal sealed class Readers(Uri site, IReadOnlyList<string> articles) : IDisposable
{
    private const int Count = 8;

    private readonly HttpClient _client = new() { BaseAddress = site, Timeout = TimeSpan.FromSeconds(60) };
    private readonly CancellationTokenSource _stop = new();
    private readonly ConcurrentDictionary<string, int> _errors = new();
    private Task _ended = Task.CompletedTask;
    private long _requests, _longest;

    public long Requests => Interlocked.Read(ref _requests);

    /// <summary>What was no answer of 200, and how often.</summary>
    public IReadOnlyDictionary<string, int> Errors => _errors;

    public void Start() => _ended = Task.WhenAll(Enumerable.Range(0, Count).Select(n => Task.Run(() => ReadAsync(new Random(n)))));

    /// <summary>Returns when each has his last answer.</summary>
    public async Task StopAsync()
    {
        await _stop.CancelAsync();
        await _ended;
    }

    /// <summary>Longest time that anybody waited for an answer since this was asked before, milliseconds; those who wait still, with the next.</summary>
    public double Longest() => TimeSpan.FromTicks(Interlocked.Exchange(ref _longest, 0)).TotalMilliseconds;

    /// <summary>Answers a second over a while.</summary>
    public async Task<double> RateAsync(TimeSpan during)
    {
        var (before, clock) = (Requests, Stopwatch.StartNew());
        await Task.Delay(during);
        return (Requests - before) / clock.Elapsed.TotalSeconds;
    }

    public void Dispose()
    {
        _client.Dispose();
        _stop.Dispose();
    }

    private async Task ReadAsync(Random random)
    {
        while (!_stop.IsCancellationRequested)
        {
            var began = Stopwatch.GetTimestamp();
            if (await ErrorAsync(Next(random)) is { } error) _errors.AddOrUpdate(error, 1, (_, n) => n + 1);
            var waited = Stopwatch.GetElapsedTime(began).Ticks;
            for (var longest = Interlocked.Read(ref _longest); waited > longest; longest = Interlocked.Read(ref _longest))
                if (Interlocked.CompareExchange(ref _longest, waited, longest) == longest) break;
            Interlocked.Increment(ref _requests);
        }
    }

    /// <returns>Null: answered as it should be.</returns>
    private async Task<string?> ErrorAsync(string address)
    {
        try
        {
            using var answer = await _client.GetAsync(new Uri(address, UriKind.Relative));
            await answer.Content.ReadAsByteArrayAsync();
            return answer.IsSuccessStatusCode ? null : $"{(int)answer.StatusCode} at {address.Split('?')[0].Split('/')[1]}";
        }
        catch (Exception e) when (e is HttpRequestException or OperationCanceledException)
        {
            return e.Message;
        }
    }

    private string Next(Random random) => random.Next(6) switch
    {
        0 => "/",
        1 => $"/?n={random.Next()}",
        2 => $"/search?q=%E5%9F%8E%E4%B8%9C%20{random.Next(400)}",
        3 => $"/articles/{articles[random.Next(articles.Count)]}?n={random.Next()}",
        _ => "/articles/" + articles[random.Next(articles.Count)],
    };
}
