namespace ProvincialNewsPortal.Benchmarks.Articles;

/// <summary>An issue to be written.</summary>
/// <param name="Paper">Null: the paper is not to be known.</param>
/// <param name="Day">Null: the day is not to be known.</param>
internal sealed record PlannedIssue(string? Paper, DateOnly? Day, int Edition, bool Inferred, int Articles);

/// <summary>When each invented paper comes out, with gaps as real holdings have them.</summary>
internal static class Rhythm
{
    /// <param name="SinceYear">Years after the archive's first that its issues begin.</param>
    /// <param name="Weight">Articles of an issue, relative to the other papers.</param>
    private sealed record Paper(string Name, int SinceYear, double Weight, Func<DateOnly, bool> ComesOut);

    private static readonly Paper[] Papers =
    [
        new("岚江日报", 0, 5, d => d.DayOfWeek != DayOfWeek.Sunday),
        new("望溪晚报", 2, 3, d => d.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)),
        new("岚江科技报", 1, 8, d => d.DayOfWeek == DayOfWeek.Friday),
        new("岚江农村报", 8, 6, d => d.Day is 5 or 20),
    ];

    /// <summary>Share of issues, one in so many: lost one by one, with a day that was worked out, with a second edition, without paper or day.</summary>
    private const int LostOneIn = 40, InferredOneIn = 50, SecondOneIn = 300, UnnamedOneIn = 700, UndatedOneIn = 500;

    /// <summary>Issues by day, holding <paramref name="count"/> articles together.</summary>
    public static IEnumerable<PlannedIssue> Issues(int count, int years, DateOnly last)
    {
        var random = new Random(years);
        var planned = Plan(years, last, random).ToList();
        var perWeight = count / planned.Sum(p => p.Weight);
        double owed = 0;
        foreach (var (issue, weight) in planned)
        {
            owed += weight * perWeight;
            var articles = Math.Max(1, (int)Math.Min(count, owed));
            if (count == 0) yield break;
            owed -= articles;
            count -= articles;
            yield return issue with { Articles = articles };
        }
    }

    private static IEnumerable<(PlannedIssue Issue, double Weight)> Plan(int years, DateOnly last, Random random)
    {
        for (var day = last.AddYears(-years).AddDays(1); day <= last; day = day.AddDays(1))
        {
            foreach (var paper in Papers.Where(p => day > last.AddYears(p.SinceYear - years) && p.ComesOut(day) && !IsHoliday(day)))
            {
                if (random.Next(LostOneIn) == 0) continue;
                yield return (Issue(paper.Name, day, random), paper.Weight * (0.5 + random.NextDouble()));
                if (random.Next(SecondOneIn) == 0) yield return (new(paper.Name, day, 2, Inferred: false, 0), 1);
            }
        }
    }

    private static PlannedIssue Issue(string paper, DateOnly day, Random random) =>
        random.Next(UnnamedOneIn) == 0 ? new(null, day, 1, Inferred: true, 0)
        : random.Next(UndatedOneIn) == 0 ? new(paper, null, 1, Inferred: false, 0)
        : new(paper, day, 1, random.Next(InferredOneIn) == 0, 0);

    /// <summary>Days on which no paper comes out: the week of the spring festival, roughly, and the first days of October.</summary>
    private static bool IsHoliday(DateOnly day) => day is { Month: 2, Day: >= 10 and <= 16 } or { Month: 10, Day: <= 3 };
}
