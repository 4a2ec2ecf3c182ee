using System.Text;
using ProvincialNewsPortal.Bulletins;

namespace ProvincialNewsPortal.Fuzzing.Targets;

/// <summary>The reader over pages torn in ways of their own: it never throws, owns every line (its own ledger throws), makes nothing up.</summary>
internal sealed class ParseTarget : ITarget
{
    private static readonly string[][] _pages = [.. Directory.GetFiles(Web.Commands.ProgramFolder.Seeds, "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllLines)];

    public Task<string?> TryAsync(Random random)
    {
        var text = string.Join(Nasty.One(random, ["\n", "\n", "\r\n", "\r"]), Lines(random));
        var bytes = Encoding.UTF8.GetBytes(text);
        var read = BulletinReader.Read("fuzz.txt", bytes);
        if (read.Report is null == read.Refusal is null) return Task.FromResult<string?>("neither report nor refusal: " + text);
        return Task.FromResult(read.Report is null ? null : Wrong(read.Report, BulletinReader.Open("fuzz.txt", bytes)!.Lines.Count) is { } wrong ? wrong + ": " + text : null);
    }

    /// <summary>Lines of the project's own bulletins, shuffled, cut and mixed with others.</summary>
    private static IEnumerable<string> Lines(Random random)
    {
        var page = Nasty.One(random, _pages);
        for (var (at, left) = (random.Next(page.Length), random.Next(24)); left >= 0; left--, at++)
            yield return random.Next(8) switch
            {
                0 => Nasty.Text(random, 6),
                1 => "",
                2 => page[random.Next(page.Length)],
                3 => page[at % page.Length] is { Length: > 0 } line ? line[random.Next(line.Length)..] : "",
                _ => page[at % page.Length],
            };
    }

    private static string? Wrong(BulletinReport report, int lines)
    {
        foreach (var article in report.Articles)
        {
            if (string.IsNullOrWhiteSpace(article.Headline)) return "an article without a headline";
            if (article.Confidence is not (>= 0 and <= 1)) return "a confidence that is none";
            if (article.Blocks.Any(b => b.Lines.Any(l => l.First < 1 || l.Last > lines || l.First > l.Last))) return "a block on lines that are not there";
        }
        return report.Issue.Date is null && report.Issue.Precision is DatePrecision.Day ? "a day without a date" : null;
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
