using System.Diagnostics;

namespace ProvincialNewsPortal.Durability;

/// <summary>Somebody who reads: a page, a short while, the next; now and then a search.</summary>
internal sealed class OrdinaryReader(string url, IReadOnlyList<string> articles) : IDisposable
{
    /// <summary>As a proxy names him; no other client of these tests has it.</summary>
    private const string Address = "198.51.100.7";

    private readonly HttpClient _client = new() { BaseAddress = new Uri(url), DefaultRequestHeaders = { { "X-Forwarded-For", Address } } };
    private readonly Random _random = new(1);

    public void Dispose() => _client.Dispose();

    /// <returns>Milliseconds of every answer, ascending, and how many were refusals.</returns>
    public async Task<(List<double> Times, int Refused)> MeasureAsync(TimeSpan during)
    {
        var times = new List<double>();
        var refused = 0;
        for (var clock = Stopwatch.StartNew(); clock.Elapsed < during; await Task.Delay(50))
        {
            var began = Stopwatch.GetTimestamp();
            using var answer = await _client.GetAsync(new Uri(Next(), UriKind.Relative));
            await answer.Content.ReadAsByteArrayAsync();
            times.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
            if (!answer.IsSuccessStatusCode) refused++;
        }
        times.Sort();
        return (times, refused);
    }

    private string Next() => _random.Next(6) switch
    {
        0 => "/",
        1 => "/search?q=%E5%9F%8E%E4%B8%9C",
        2 => "/papers",
        _ => "/articles/" + articles[_random.Next(articles.Count)],
    };
}
