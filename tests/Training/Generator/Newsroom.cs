using ProvincialNewsPortal.Training.Phrases;

namespace ProvincialNewsPortal.Training.Generator;

/// <summary>Where a page's articles come from: the day, the place, the paper and who writes for it.</summary>
internal sealed record Newsroom(Draw Draw, Almanac Almanac, PlaceSet Place, string Paper, Signer Signer)
{
    /// <summary>The field that most articles of the page are about; null: any.</summary>
    public Domain? Field { get; init; }

    /// <summary>A new subject, mostly about the paper's own place.</summary>
    public Subject NewSubject(Domain? domain = null) =>
        new(Draw.Fork(), Almanac, Draw.Chance(0.5) ? Place : Draw.Chance(0.8) ? Place.Near(Draw) : PlaceSet.Make(Draw), domain ?? (Field is not null && Draw.Chance(0.7) ? Field : null));
}
