using ProvincialNewsPortal.Bulletins.Lines;
using ProvincialNewsPortal.Training.Phrases;

namespace ProvincialNewsPortal.Training.Generator;

/// <summary>Ordinary news reports.</summary>
internal static class Reports
{
    /// <summary>Where the credits of a report stand.</summary>
    private enum Signature { Lead, BelowHeadline, Line, Tail, Nowhere }

    /// <summary>A report of the given number of paragraphs, headings and credits at random.</summary>
    public static ArticleDraft Make(Newsroom room, int paragraphs)
    {
        var (draw, subject) = (room.Draw, room.NewSubject());
        var large = paragraphs > 2;
        var draft = Heads(draw, subject, draw.Chance(large ? 0.28 : 0.1), draw.Chance(large ? 0.25 : 0.06));
        if (draw.Chance(0.15)) Extras.AddColumn(draft, draw, subject);
        if (draw.Chance(0.05)) Extras.AddFront(draft, draw, subject);
        var signature = draw.Any(Signature.Lead, Signature.Lead, Signature.Lead, Signature.BelowHeadline, Signature.BelowHeadline, Signature.Line, Signature.Line, Signature.Tail, Signature.Tail, Signature.Nowhere, Signature.Nowhere);
        if (signature == Signature.BelowHeadline) Sign(draft, room);
        if (large && draw.Chance(0.06)) Extras.AddEditorsNote(draft, draw, subject);
        AddBody(draft, draw, subject, Texts(draft, room, subject, signature, paragraphs), large && draw.Chance(0.2) ? room : null);
        if (large && draw.Chance(0.06)) Extras.AddList(draft, draw, subject);
        if (large && draw.Chance(0.07)) Extras.AddBox(draft, draw, subject);
        if (signature == Signature.Line) Sign(draft, room);
        if (draw.Chance(large ? 0.06 : 0.03)) Extras.AddBox(draft, draw, subject);
        if (draw.Chance(0.04)) draft.Add(LineRole.Note, subject.Of(Notes.Authors));
        if (draw.Chance(large ? 0.2 : 0.08)) Pictures.AddCaption(draft, room, subject, floating: true, tight: draw.Chance(0.3));
        if (draw.Chance(0.07)) Extras.ContinueFrom(draft, draw);
        if (draw.Chance(0.05)) Extras.ContinueTo(draft, draw);
        return draft;
    }

    /// <summary>An article that has its headings and nothing else yet.</summary>
    public static ArticleDraft Heads(Draw draw, Subject subject, bool kicker, bool deck)
    {
        var headline = subject.Of(draw.Any(Headings.LongHeadlines, Headings.WideHeadlines, Headings.Headlines, CityNews.Headlines, CityNews.Headlines)).Replace('/', '\n');
        var above = kicker ? Twofold(draw, subject, draw.Chance(0.75) ? Headings.Kickers : CityNews.Clauses) : null;
        var below = deck ? Twofold(draw, subject, draw.Chance(0.7) ? Headings.Decks : CityNews.Clauses) : null;
        var draft = new ArticleDraft { Headline = headline, Kicker = above, Deck = below };
        if (above is not null) draft.Add(LineRole.Kicker, above);
        draft.Add(LineRole.Headline, headline, tight: draw.Chance(0.5));
        if (below is not null) draft.Add(LineRole.Deck, below, tight: draw.Chance(0.5));
        return draft;
    }

    /// <summary>Paragraphs, with subheadings where there are enough of them.</summary>
    /// <param name="tour">Not null: a tour of several places, each part with people and things of its own in the same field.</param>
    public static void AddBody(ArticleDraft draft, Draw draw, Subject subject, List<string> texts, Newsroom? tour = null)
    {
        var subheads = texts.Count >= 3 && (tour is not null || draw.Chance(0.5)) ? new Subheads(draw, subject) : null;
        var (every, first) = (draw.Range(1, 3), draw.Chance(0.12) ? 0 : 1);
        var lone = draw.Chance(0.12) ? draw.Range(1, Math.Max(1, texts.Count - 1)) : 0;
        var (part, top) = (subject, draft.Pieces.Count);
        for (var i = 0; i < texts.Count; i++)
        {
            if (subheads is not null && (lone > 0 ? i == lone : i >= first && i % every == 0))
            {
                if (tour is not null) part = tour.NewSubject(subject.Domain);
                foreach (var line in subheads.Next(texts[i], part).Split('\n')) draft.Add(LineRole.Subheading, line, tight: draft.Pieces[^1].Role == LineRole.Subheading && draw.Chance(0.6));
            }
            draft.Add(LineRole.Paragraph, part == subject || i + 1 == texts.Count ? texts[i] : Prose.Paragraph(draw, draw.Chance(0.2) ? subject : part, draw.Range(1, 4)));
        }
        if (draw.Chance(tour is null ? 0.12 : 0.5)) Announce(draft, draw, top);
    }

    /// <summary>The first paragraph says what the parts below their subheadings tell.</summary>
    private static void Announce(ArticleDraft draft, Draw draw, int top)
    {
        var parts = draft.Pieces.Skip(top).Where(p => p.Role is LineRole.Subheading).Select(p => p.Text.Trim([.. Echoes.Marks])).Where(t => t.Length > 3).Take(4).ToList();
        top = draft.Pieces.FindIndex(top, p => p.Role is LineRole.Paragraph);
        if (parts.Count == 0 || top < 0) return;
        var said = string.Concat(parts.Select((p, i) => p + (i + 1 < parts.Count ? draw.Any("，", "，", "；", "、") : draw.Any("。", "……", "……"))));
        var first = draft.Pieces[top].Text;
        var stop = first.IndexOf('。', StringComparison.Ordinal) + 1;
        draft.Pieces[top] = draft.Pieces[top] with { Text = stop == 0 ? first : first[..stop] + said + first[stop..] };
    }

    private static string Twofold(Draw draw, Subject subject, Pool pool) =>
        subject.Of(pool).Replace('/', '\n') + (draw.Chance(0.15) ? draw.Any("\n", " ") + subject.Of(pool).Replace('/', '\n') : "");

    private static void Sign(ArticleDraft draft, Newsroom room)
    {
        draft.Add(LineRole.Byline, room.Signer.Sign(Credits.Lines, draft.Names));
        if (room.Draw.Chance(0.08)) draft.Add(LineRole.Byline, room.Signer.Sign(Credits.Lines, draft.Names), tight: true);
    }

    private static List<string> Texts(ArticleDraft draft, Newsroom room, Subject subject, Signature signature, int paragraphs)
    {
        var draw = room.Draw;
        var lead = signature == Signature.Lead ? room.Signer.Sign(Credits.Leads, draft.Names)
            : draw.Chance(0.15) ? room.Signer.Sign(Credits.PlainLeads, draft.Names) : "";
        var texts = Prose.Paragraphs(draw, subject, paragraphs, lead);
        if (signature == Signature.Tail) texts[^1] += room.Signer.Sign(Credits.Tails, draft.Names);
        else if (signature == Signature.Nowhere && draw.Chance(0.3)) texts[^1] += room.Signer.Sign(Credits.Sources, draft.Names);
        return texts;
    }
}
