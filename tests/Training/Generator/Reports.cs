using ProvincialNewsPortal.Bulletins.Lines;
using ProvincialNewsPortal.Training.Phrases;

namespace ProvincialNewsPortal.Training.Generator;

/// <summary>Where a page's articles come from: the day, the place, the paper and who writes for it.</summary>
internal sealed record Newsroom(Draw Draw, Almanac Almanac, PlaceSet Place, string Paper, Signer Signer)
{
    /// <summary>A new subject, mostly about the paper's own place.</summary>
    public Subject NewSubject(Domain? domain = null) =>
        new(Draw.Fork(), Almanac, Draw.Chance(0.5) ? Place : Draw.Chance(0.8) ? Place.Near(Draw) : PlaceSet.Make(Draw), domain);
}

/// <summary>Ordinary news reports.</summary>
internal static class Reports
{
    /// <summary>A report of the given number of paragraphs, headings and credits at random.</summary>
    public static ArticleDraft Make(Newsroom room, int paragraphs)
    {
        var (draw, subject) = (room.Draw, room.NewSubject());
        var draft = Heads(draw, subject, draw.Chance(paragraphs > 2 ? 0.28 : 0.1), draw.Chance(paragraphs > 2 ? 0.25 : 0.06));
        var signature = draw.Range(0, 9); // 0-2 lead, 3-4 under the headline, 5-6 at the end, 7-8 tail, 9 none
        if (signature is 3 or 4) draft.Add(LineRole.Byline, room.Signer.Sign(Credits.Lines, draft.Names));
        var lead = signature <= 2 ? room.Signer.Sign(Credits.Leads, draft.Names)
            : draw.Chance(0.2) ? room.Signer.Sign(Credits.PlainLeads, draft.Names) : "";
        var texts = Prose.Paragraphs(draw, subject, paragraphs, lead);
        if (signature is 7 or 8) texts[^1] += room.Signer.Sign(Credits.Tails, draft.Names);
        else if (signature == 9 && draw.Chance(0.3)) texts[^1] += room.Signer.Sign(Credits.Sources, draft.Names);
        AddBody(draft, draw, subject, texts);
        if (signature is 5 or 6) draft.Add(LineRole.Byline, room.Signer.Sign(Credits.Lines, draft.Names));
        return draft;
    }

    /// <summary>An article that has its headings and nothing else yet.</summary>
    public static ArticleDraft Heads(Draw draw, Subject subject, bool kicker, bool deck)
    {
        var headline = subject.Of(draw.Chance(0.35) ? Headings.LongHeadlines : Headings.Headlines).Replace('/', '\n');
        var above = kicker ? subject.Of(Headings.Kickers) : null;
        var below = deck ? subject.Of(Headings.Decks) : null;
        var draft = new ArticleDraft { Headline = headline, Kicker = above, Deck = below };
        if (above is not null) draft.Add(LineRole.Kicker, above);
        draft.Add(LineRole.Headline, headline, tight: draw.Chance(0.5));
        if (below is not null) draft.Add(LineRole.Deck, below, tight: draw.Chance(0.5));
        return draft;
    }

    /// <summary>Paragraphs, with subheadings where there are enough of them.</summary>
    public static void AddBody(ArticleDraft draft, Draw draw, Subject subject, List<string> texts)
    {
        var subheads = texts.Count >= 4 && draw.Chance(0.45) ? new Subheads(draw, subject) : null;
        var every = draw.Range(1, 3);
        for (var i = 0; i < texts.Count; i++)
        {
            if (subheads is not null && i > 0 && i % every == 0 && i < texts.Count) draft.Add(LineRole.Subheading, subheads.Next());
            draft.Add(LineRole.Paragraph, texts[i]);
        }
    }
}
