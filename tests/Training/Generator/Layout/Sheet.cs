using ProvincialNewsPortal.Bulletins.Lines;

namespace ProvincialNewsPortal.Training.Generator;

/// <summary>Lines that stand together on a page: a run of one article's lines, or furniture (number 0).</summary>
internal sealed record Strip(int Article, List<LabelledLine> Lines)
{
    /// <summary>Stands right under the strip before it.</summary>
    public bool Tight { get; init; }
}

/// <summary>A page in the making: strips in source order, and the articles set so far.</summary>
internal sealed class Sheet(Newsroom room, TypeStyle style)
{
    private readonly List<ArticleDraft> _drafts = [];

    public List<Strip> Strips { get; } = [];

    public TypeStyle Style { get; } = style;

    /// <summary>The paper as the page names it; null: nothing does.</summary>
    public string? Publication { get; set; }

    /// <summary>Sets an article after what is there.</summary>
    /// <returns>Its number.</returns>
    public int Put(ArticleDraft draft, TypeStyle? own = null)
    {
        _drafts.Add(draft);
        Echoes.Add(draft, room.Draw);
        Strips.Add(new Strip(_drafts.Count, Typesetter.Set(draft, _drafts.Count, own ?? Style, room.Draw)));
        return _drafts.Count;
    }

    /// <summary>Lines that belong to no article.</summary>
    public void Furniture(LineRole role, params IEnumerable<string> lines) =>
        Strips.Add(Furnished(role, false, lines));

    /// <summary>The same, where some readers would count them to an article.</summary>
    public void SoftFurniture(LineRole role, params IEnumerable<string> lines) => Strips.Add(Furnished(role, true, lines));

    /// <summary>Furniture between the headings of the article set last and its text; nothing where it has none of either.</summary>
    public void FurnitureBelowHead(bool soft, IEnumerable<string> lines)
    {
        var strip = Strips[^1];
        var body = strip.Lines.FindIndex(l => l.Role is LineRole.Paragraph or LineRole.Note);
        if (body <= 0) return;
        Strips[^1] = Tearing.Trimmed(strip with { Lines = strip.Lines[..body] });
        Strips.Add(Furnished(LineRole.Navigation, soft, lines));
        Strips.Add(Tearing.Trimmed(strip with { Lines = strip.Lines[body..] }));
    }

    public ArticleDraft Draft(int number) => _drafts[number - 1];

    /// <summary>The page with its truth; articles numbered in the order in which they begin.</summary>
    public TrainingPage Finish(string name, string family)
    {
        var lines = Spaced();
        var order = lines.Where(l => l.Article > 0).Select(l => l.Article).Distinct().ToList();
        var truths = order.Select((old, i) => Truth(_drafts[old - 1], i + 1)).ToList();
        return new TrainingPage(name, family, Publication is null ? null : Style.Print(Publication), room.Almanac.Fixed, room.Almanac.Telling == DateTelling.Printed,
            [.. lines.Select(l => l.Article == 0 ? l : l with { Article = order.IndexOf(l.Article) + 1 })], truths)
        {
            DateFrom = room.Almanac.Telling == DateTelling.Printed ? null : room.Almanac.LastNamed,
        };
    }

    /// <summary>One strip of furniture as this page prints it.</summary>
    public Strip Furnished(LineRole role, bool soft, IEnumerable<string> lines) =>
        new(0, [.. lines.Select(l => string.IsNullOrWhiteSpace(l) ? Typesetter.Blank : new LabelledLine(Style.Print(l), role, 0, soft))]);

    private List<LabelledLine> Spaced()
    {
        var lines = new List<LabelledLine>();
        var gap = room.Draw.Range(1, 3);
        foreach (var strip in Strips)
        {
            if (lines.Count > 0 && !strip.Tight && (Style.Spacing != Spacing.None ? !room.Draw.Chance(strip.Article == 0 ? 0.06 : 0.02) : room.Draw.Chance(0.2)))
                lines.AddRange(Enumerable.Repeat(Typesetter.Blank, room.Draw.Chance(0.8) ? 1 : gap));
            lines.AddRange(strip.Lines);
        }
        return lines;
    }

    private ArticleTruth Truth(ArticleDraft draft, int number) => new(
        number, Joined(draft.Headline)!, Joined(draft.Kicker), Joined(draft.Deck), Joined(draft.Section), draft.Names, draft.Incomplete);

    private string? Joined(string? heading) => heading is null ? null : Style.Print(heading.Replace('\n', ' '));
}
