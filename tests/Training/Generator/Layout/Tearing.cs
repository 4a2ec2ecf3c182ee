using ProvincialNewsPortal.Bulletins.Lines;
using ProvincialNewsPortal.Training.Phrases;

namespace ProvincialNewsPortal.Training.Generator;

/// <summary>What scanning and column order do to a finished page.</summary>
internal static class Tearing
{
    /// <summary>Cuts one article in two and puts the second half after one or more strips that follow, or before it.</summary>
    public static void Displace(Sheet sheet, Draw draw)
    {
        if (Pick(sheet, draw, 6) is not { } at) return;
        var strip = sheet.Strips[at];
        var cut = CutPoint(strip, draw);
        sheet.Strips[at] = Trimmed(strip with { Lines = strip.Lines[..cut] });
        var target = draw.Chance(0.15) ? draw.Range(0, at) : Math.Min(sheet.Strips.Count, at + draw.Any(2, 2, 2, 3, 4));
        sheet.Strips.Insert(target, Trimmed(strip with { Lines = strip.Lines[cut..] }));
    }

    /// <summary>Cuts one article in two that goes on under a jump line farther down, as on the next page, its headline printed again perhaps.</summary>
    public static void Continue(Sheet sheet, Draw draw)
    {
        if (Pick(sheet, draw, 6) is not { } at) return;
        var strip = sheet.Strips[at];
        var cut = CutPoint(strip, draw);
        LabelledLine Own(LineRole role, string text) => new(sheet.Style.Print(text), role, strip.Article);
        sheet.Strips[at] = Trimmed(strip with { Lines = strip.Lines[..cut] });
        sheet.Strips[at].Lines.Add(Own(LineRole.JumpLine, Extras.Jump(Notes.JumpsTo, draw)));
        var rest = strip.Lines[cut..].ToList();
        rest.Insert(0, Own(LineRole.JumpLine, Extras.Jump(Notes.JumpsFrom, draw)));
        if (draw.Chance(0.4)) rest.Insert(0, Own(LineRole.Headline, sheet.Draft(strip.Article).Headline.Replace('\n', ' ')));
        sheet.Strips.Insert(Math.Min(sheet.Strips.Count, at + draw.Any(2, 3, 4, 5)), Trimmed(strip with { Lines = rest }));
    }

    /// <summary>Takes some lines out of the middle of one article and puts them after one or more strips that follow, or before it.</summary>
    public static void DisplaceMiddle(Sheet sheet, Draw draw)
    {
        if (Pick(sheet, draw, 8) is not { } at) return;
        var strip = sheet.Strips[at];
        var (one, two) = (CutPoint(strip, draw), CutPoint(strip, draw));
        if (one == two) return;
        var (start, end) = (Math.Min(one, two), Math.Max(one, two));
        sheet.Strips[at] = Trimmed(strip with { Lines = [.. strip.Lines[..start], .. strip.Lines[end..]] });
        var target = draw.Chance(0.2) ? draw.Range(0, at) : Math.Min(sheet.Strips.Count, at + draw.Any(2, 2, 2, 3, 4));
        sheet.Strips.Insert(target, Trimmed(strip with { Lines = strip.Lines[start..end] }));
    }

    /// <summary>Puts a strip of furniture or a whole article in the middle of another.</summary>
    public static void Intrude(Sheet sheet, Draw draw, Strip intruder)
    {
        if (Pick(sheet, draw, 5) is not { } at) return;
        var strip = sheet.Strips[at];
        var cut = CutPoint(strip, draw);
        sheet.Strips[at] = Trimmed(strip with { Lines = strip.Lines[..cut] });
        sheet.Strips.InsertRange(at + 1, [intruder, Trimmed(strip with { Lines = strip.Lines[cut..] })]);
    }

    /// <summary>Two neighbouring articles whose columns were read in turn, a few lines of each.</summary>
    public static void Interleave(Sheet sheet, Draw draw)
    {
        var pairs = Enumerable.Range(0, Math.Max(0, sheet.Strips.Count - 1))
            .Where(i => IsLong(sheet.Strips[i]) && IsLong(sheet.Strips[i + 1]) && sheet.Strips[i].Article != sheet.Strips[i + 1].Article).ToList();
        if (pairs.Count == 0) return;
        var at = draw.Any(pairs);
        List<Strip>[] parts = [Pieces(sheet.Strips[at], draw), Pieces(sheet.Strips[at + 1], draw)];
        sheet.Strips.RemoveRange(at, 2);
        var mixed = new List<Strip>();
        for (var i = 0; i < Math.Max(parts[0].Count, parts[1].Count); i++)
            mixed.AddRange(parts.Where(p => i < p.Count).Select(p => p[i]));
        sheet.Strips.InsertRange(at, mixed);
    }

    /// <summary>Drops the end of an article, or a piece out of its middle.</summary>
    public static void Lose(Sheet sheet, Draw draw)
    {
        if (Pick(sheet, draw, 5) is not { } at) return;
        var strip = sheet.Strips[at];
        var cut = CutPoint(strip, draw);
        var end = draw.Chance(0.7) ? strip.Lines.Count : Math.Min(strip.Lines.Count, cut + draw.Range(1, 4));
        if (strip.Lines[cut..end].Any(l => l.Role is LineRole.Byline or LineRole.Headline or LineRole.Paragraph or LineRole.Caption)) return;
        sheet.Draft(strip.Article).Incomplete = true;
        sheet.Strips[at] = Trimmed(strip with { Lines = [.. strip.Lines[..cut], .. strip.Lines[end..]] });
    }

    /// <summary>Prints a few lines of one article a second time elsewhere on the page; either copy may be called the repeat.</summary>
    public static void Repeat(Sheet sheet, Draw draw)
    {
        if (Pick(sheet, draw, 8) is not { } at) return;
        var strip = sheet.Strips[at];
        var body = strip.Lines.FindIndex(l => l.Role == LineRole.Paragraph);
        var first = draw.Range(Math.Min(body, strip.Lines.Count - 3), strip.Lines.Count - 3);
        var last = Math.Min(strip.Lines.Count, first + draw.Range(2, 7));
        var copy = strip.Lines[first..last].Select(l => l.Text.Length == 0 ? l : l with { Role = LineRole.Duplicate, Article = 0, Soft = true }).ToList();
        for (var i = first; i < last; i++) strip.Lines[i] = strip.Lines[i] with { Soft = strip.Lines[i].Text.Length > 0 };
        if (draw.Chance(0.5))
        {
            strip.Lines.InsertRange(last, [Typesetter.Blank, .. copy]);
            return;
        }
        sheet.Strips.Insert(Math.Min(sheet.Strips.Count, at + draw.Range(1, 2)), Trimmed(new Strip(0, copy)));
    }

    /// <summary>A strip without blank lines at its ends.</summary>
    public static Strip Trimmed(Strip strip)
    {
        int first = 0, end = strip.Lines.Count;
        while (first < end && strip.Lines[first].Text.Length == 0) first++;
        while (end > first && strip.Lines[end - 1].Text.Length == 0) end--;
        return strip with { Lines = strip.Lines[first..end] };
    }

    private static bool IsLong(Strip strip) => strip.Article > 0 && strip.Lines.Count >= 8 && Cuts(strip).Count > 2;

    private static List<Strip> Pieces(Strip strip, Draw draw)
    {
        var pieces = new List<Strip>();
        var cuts = draw.Shuffled(Cuts(strip)).Take(draw.Range(1, 3)).Order().ToList();
        var start = 0;
        foreach (var cut in cuts.Append(strip.Lines.Count))
        {
            pieces.Add(Trimmed(strip with { Lines = strip.Lines[start..cut] }));
            start = cut;
        }
        return [.. pieces.Where(p => p.Lines.Count > 0)];
    }

    private static int? Pick(Sheet sheet, Draw draw, int atLeast)
    {
        var fit = Enumerable.Range(0, sheet.Strips.Count).Where(i => sheet.Strips[i] is { Article: > 0 } s && s.Lines.Count >= atLeast && Cuts(s).Count > 0).ToList();
        return fit.Count == 0 ? null : draw.Any(fit);
    }

    /// <summary>A cut inside a paragraph three times in five, before a new one else.</summary>
    private static int CutPoint(Strip strip, Draw draw)
    {
        var cuts = Cuts(strip);
        var inside = cuts.Where(i => strip.Lines[i].Role == LineRole.Continuation).ToList();
        return inside.Count > 0 && draw.Chance(0.6) ? draw.Any(inside) : draw.Any(cuts);
    }

    private static List<int> Cuts(Strip strip)
    {
        var body = strip.Lines.FindIndex(l => l.Role == LineRole.Paragraph);
        if (body < 0) return [];
        return [.. Enumerable.Range(body + 1, strip.Lines.Count - body - 1).Where(i => strip.Lines[i] is { Role: LineRole.Continuation or LineRole.Paragraph, Text.Length: > 0 })];
    }
}
