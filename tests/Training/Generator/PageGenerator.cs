using System.Globalization;
using ProvincialNewsPortal.Training.Phrases;

namespace ProvincialNewsPortal.Training.Generator;

/// <summary>Makes pages of every family, the same for the same seed.</summary>
internal static class PageGenerator
{
    private static readonly (int Weight, string Family, Func<Newsroom, TrainingPage> Make)[] Families =
    [
        (12, "long", NewspaperPages.Long),
        (9, "wrapped", NewspaperPages.Wrapped),
        (11, "displaced", NewspaperPages.Displaced),
        (15, "special", NewspaperPages.Special),
        (6, "scrap", NewspaperPages.Scrap),
        (6, "web", WebPages.Make),
        (4, "digital", DigitalPapers.Make),
        (3, "circular", Circulars.Make),
        (5, "government", GovernmentPages.Make),
        (6, "account", AccountPosts.Make),
    ];

    /// <summary>Names of the families, in a fixed order.</summary>
    public static IReadOnlyList<string> FamilyNames { get; } = [.. Families.Select(f => f.Family)];

    /// <summary>Pages of all families mixed, by weight.</summary>
    /// <param name="seed">Page i of a seed is the same whatever the count.</param>
    /// <param name="heldOut">Furniture, forms and templates that training pages never use, and only those.</param>
    public static IEnumerable<TrainingPage> Pages(int count, ulong seed, bool heldOut) =>
        Enumerable.Range(0, count).Select(i => Page(seed, i, heldOut, null));

    /// <summary>One page; <paramref name="family"/> null: one by weight.</summary>
    public static TrainingPage Page(ulong seed, int index, bool heldOut, string? family)
    {
        var draw = new Draw((seed * 1_000_003) + (ulong)index + (heldOut ? 1UL << 60 : 0), heldOut);
        draw.Next();
        var make = family is null ? ByWeight(draw) : Families.First(f => f.Family == family);
        var page = make.Make(Room(draw));
        if (draw.Chance(0.05)) page = Traditional(page, draw.Chance(0.5));
        return page with { Name = string.Create(CultureInfo.InvariantCulture, $"{(heldOut ? "h" : "t")}{seed}-{index:00000}-{make.Family}"), Family = page.Family.Length > 0 ? page.Family : make.Family };
    }

    /// <summary>The same page as a paper in traditional script prints it.</summary>
    private static TrainingPage Traditional(TrainingPage page, bool corners)
    {
        string Of(string text) => TraditionalScript.Of(text, corners);
        string? OfNull(string? text) => text is null ? null : Of(text);
        return page with
        {
            Family = "traditional",
            Publication = OfNull(page.Publication),
            Lines = [.. page.Lines.Select(l => l with { Text = Of(l.Text) })],
            Articles = [.. page.Articles.Select(a => a with { Headline = Of(a.Headline), Kicker = OfNull(a.Kicker), Deck = OfNull(a.Deck), Section = OfNull(a.Section), Names = [.. a.Names.Select(Of)] })],
        };
    }

    private static (int Weight, string Family, Func<Newsroom, TrainingPage> Make) ByWeight(Draw draw)
    {
        var at = draw.Range(0, Families.Sum(f => f.Weight) - 1);
        foreach (var family in Families)
        {
            if (at < family.Weight) return family;
            at -= family.Weight;
        }
        return Families[^1];
    }

    private static Newsroom Room(Draw draw)
    {
        var place = PlaceSet.Make(draw);
        var issue = new DateOnly(draw.Range(2003, 2026), 1, 1).AddDays(draw.Range(0, 364));
        var almanac = new Almanac(issue, draw.Any(DateTelling.Printed, DateTelling.Printed, DateTelling.Printed, DateTelling.Told, DateTelling.Told, DateTelling.Hidden));
        var paper = draw.Any(place.City, place.City, place.Province[..^1].Replace("自治", "", StringComparison.Ordinal), Subject.Coin(draw)) + draw.Of(Credits.PaperEnds);
        return new Newsroom(draw, almanac, place, paper, new Signer(draw.Fork(), almanac, paper, place)) { Field = draw.Chance(0.2) ? draw.Any(Domains.All) : null };
    }
}
