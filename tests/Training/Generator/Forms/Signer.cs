using System.Globalization;
using ProvincialNewsPortal.Training.Phrases;

namespace ProvincialNewsPortal.Training.Generator;

/// <summary>Signs articles: fills credits with names and remembers who was named.</summary>
internal sealed class Signer(Draw draw, Almanac almanac, string paper, PlaceSet place)
{
    /// <summary>Names of the paper's staff; few, so that they come back on a page.</summary>
    private readonly List<string> _staff = [.. Enumerable.Range(0, 9).Select(_ => Names.Person(draw))];

    /// <summary>A credit of the pool; adds whom it names to <paramref name="named"/>.</summary>
    public string Sign(Pool pool, List<string> named) => Sign(draw.Of(pool), named);

    /// <summary>A credit template filled; adds whom it names to <paramref name="named"/>.</summary>
    public string Sign(string credit, List<string> named)
    {
        var gap = draw.Any(" ", " ", " ", "、", "　", "  ");
        return Template.Fill(credit, draw, slot => slot switch
        {
            "names" => Joined(draw.Any(1, 1, 1, 2, 2, 3, 4), gap, named),
            "names2" => Joined(draw.Any(1, 1, 2), gap, named),
            "name" or "name2" => Joined(1, gap, named),
            "paper" => paper,
            "city" => place.City,
            "md" => Day(almanac.Issue.AddDays(-1)),
            _ => throw new FormatException($"No such slot in a credit: {slot}"),
        });
    }

    private static string Day(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{day.Month}月{day.Day}日");

    private string Joined(int count, string gap, List<string> named)
    {
        var names = draw.Shuffled(_staff).Where(n => !named.Contains(n)).Take(count).ToList();
        while (names.Count < count) names.Add(Names.Person(draw));
        named.AddRange(names);
        var spaced = draw.Chance(0.12) ? draw.Any(" ", "　", "  ") : "";
        return string.Join(gap, names.Select(n => Names.Spaced(n, gap == "、" || gap.Length > spaced.Length ? spaced : "")));
    }
}
