using System.Diagnostics;
using System.Globalization;
using System.Text;
using ProvincialNewsPortal.Archive.Search.Asking;
using ProvincialNewsPortal.Bulletins;

namespace ProvincialNewsPortal.Fuzzing;

/// <summary>The worst known inputs of the reader, each beside one of a quarter of its size: what grows faster than its size shows at once.</summary>
internal static class WorstInputs
{
    /// <summary>A quarter takes a quarter of the time where time grows linearly; a reader whose time grows with the square takes a sixteenth.</summary>
    private const double MostGrowth = 8;

    /// <summary>Peak of memory for 16 MiB of text, MiB.</summary>
    private const int MostMemory = 6 * 1024;

    private static readonly (string Name, int Size, Func<int, string> Make)[] _documents =
    [
        ("a million one-character lines", 1_000_000, n => string.Concat(Enumerable.Repeat("字\n", n))),
        ("a million different one-character lines", 1_000_000, n => string.Concat(Enumerable.Range(0, n).Select(i => (char)(0x4e00 + i % 20_000) + "\n"))),
        ("one line of 16 MiB", (16 << 20) / 3, n => new string('文', n)),
        ("one line of 16 MiB of ASCII", 16 << 20, n => new string('a', n)),
        ("100,000 brackets opened", 100_000, n => new string('(', n)),
        ("100,000 brackets opened and closed", 50_000, n => new string('（', n) + new string('）', n)),
        ("100,000 quotes", 100_000, n => new string('“', n)),
        ("100,000 dates on a line", 100_000, n => string.Concat(Enumerable.Repeat("2024年1月5日", n))),
        ("100,000 names on a line", 100_000, n => "记者 " + string.Concat(Enumerable.Repeat("张三 李四、", n))),
        ("the same headline 100,000 times", 100_000, n => string.Concat(Enumerable.Repeat("推进春耕备耕\n", n))),
        ("100,000 jump lines", 100_000, n => string.Concat(Enumerable.Range(0, n).Select(i => $"下转第{i % 99 + 1:00}版\n紧接01版 会上提出\n"))),
        ("100,000 captions", 100_000, n => string.Concat(Enumerable.Repeat("图片新闻\n张三 摄\n\n", n))),
        ("16 MiB of spaces", 16 << 20, n => new string(' ', n)),
        ("16 MiB of line breaks", 16 << 20, n => new string('\n', n)),
    ];

    public static int Run()
    {
        var bad = 0;
        Read("山城日报\n"u8.ToArray());
        foreach (var (name, size, make) in _documents)
        {
            var (quarter, _) = Read(Encoding.UTF8.GetBytes(make(size / 4)));
            var (whole, said) = Read(Encoding.UTF8.GetBytes(make(size)));
            var memory = Process.GetCurrentProcess().PeakWorkingSet64 >> 20;
            var growth = whole / Math.Max(quarter, 50);
            var wrong = growth > MostGrowth || memory > MostMemory;
            if (wrong) bad++;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{(wrong ? "WORSE" : "ok   ")} {name}: {whole:0} ms, {growth:0.0} times a quarter of it, peak {memory} MiB, {said}"));
        }
        return bad + Queries() == 0 ? 0 : 1;
    }

    private static (double Milliseconds, string Said) Read(byte[] bytes)
    {
        var clock = Stopwatch.StartNew();
        var read = BulletinReader.Read("worst.txt", bytes);
        var said = read.Report is { } report ? $"{report.Articles.Count} articles" : "refused";
        var time = clock.Elapsed.TotalMilliseconds;
        GC.Collect();
        return (time, said);
    }

    private static int Queries()
    {
        var slow = 0;
        foreach (var query in new[] { "(", "((a", "a OR ", "-", "“", "标题:", "a)", "（）", "日期:2024..", "\"a\" " })
        {
            var clock = Stopwatch.StartNew();
            _ = QueryWords.Of(SearchQuery.Read(string.Concat(Enumerable.Repeat(query, 100_000 / query.Length))));
            if (clock.ElapsedMilliseconds > 1000) slow++;
            Console.WriteLine($"{(clock.ElapsedMilliseconds > 1000 ? "WORSE" : "ok   ")} the query {query} for 100,000 characters: {clock.ElapsedMilliseconds} ms");
        }
        return slow;
    }
}
