using System.Diagnostics;
using ProvincialNewsPortal.Fuzzing.Targets;

namespace ProvincialNewsPortal.Fuzzing;

/// <summary>Makes an input and tries it.</summary>
internal interface ITarget : IAsyncDisposable
{
    /// <returns>Null: all is as it must be; else what is wrong, with the input.</returns>
    Task<string?> TryAsync(Random random);
}

/// <summary>Runs cases of a target. Each has a generator of its own, made of seed and number, so that any one can be run again alone.</summary>
internal static class Fuzzer
{
    /// <summary>No input of these sizes may take longer, also on a busy machine.</summary>
    private static readonly TimeSpan _longest = TimeSpan.FromSeconds(20);

    /// <summary>Findings after which a run ends.</summary>
    private const int Enough = 10;

    public static readonly Dictionary<string, Func<Task<ITarget>>> Targets = new(StringComparer.Ordinal)
    {
        ["parse"] = () => Task.FromResult<ITarget>(new ParseTarget()),
        ["bytes"] = () => Task.FromResult<ITarget>(new BytesTarget()),
        ["query"] = () => Task.FromResult<ITarget>(new QueryTarget()),
        ["dates"] = () => Task.FromResult<ITarget>(new DatesTarget()),
        ["markdown"] = () => Task.FromResult<ITarget>(new MarkdownTarget()),
        ["search"] = SearchTarget.StartAsync,
        ["routes"] = RoutesTarget.StartAsync,
    };

    public static async Task<int> RunAsync(string name, int cases, int seed, int first = 0)
    {
        await using var target = await Targets[name]();
        var clock = Stopwatch.StartNew();
        var findings = 0;
        var n = first;
        for (; n < first + cases && findings < Enough; n++)
        {
            if (await TryAsync(target, seed, n) is not { } wrong) continue;
            findings++;
            Console.WriteLine($"{name} 1 {seed} {n}: {wrong}");
        }
        Console.WriteLine($"{name}: {n - first} cases of seed {seed} from {first} in {clock.Elapsed.TotalSeconds:0} s: {findings} findings");
        return findings == 0 ? 0 : 1;
    }

    private static async Task<string?> TryAsync(ITarget target, int seed, int number)
    {
        var began = Stopwatch.GetTimestamp();
        try
        {
            // Neighbouring seeds of Random begin alike; a multiplier parts them.
            var wrong = await target.TryAsync(new Random(unchecked((seed * 1_000_003 + number) * (int)2654435761)));
            return wrong ?? (Stopwatch.GetElapsedTime(began) > _longest ? "took longer than " + _longest : null);
        }
        catch (Exception e)
        {
            // Whatever is thrown is what is looked for; where it was thrown says enough.
            return string.Join('\n', e.ToString().Split('\n').Take(4));
        }
    }
}
