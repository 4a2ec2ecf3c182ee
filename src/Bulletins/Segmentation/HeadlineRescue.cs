using ProvincialNewsPortal.Bulletins.Articles;
using ProvincialNewsPortal.Bulletins.Lines;

namespace ProvincialNewsPortal.Bulletins.Segmentation;

/// <summary>An article needs a headline: where the decoder left one without, the line just above that might be one, is.</summary>
internal static class HeadlineRescue
{
    /// <summary>How many lines above are looked at.</summary>
    private const int Reach = 4;

    /// <summary>How many lines below a credit are looked at.</summary>
    private const int FarthestBelow = 40;

    private const int WidestLabel = 24;
    private const int NarrowestHeadline = 12;
    private const int WidestHeadline = 120;
    private const int WidestKicker = 72;

    public static void Apply(PageLine[] lines, LineReading[] readings)
    {
        OpenFirst(lines, readings);
        JoinHeads(lines, readings);
        var headline = "";
        for (var i = 0; i < lines.Length; i++)
        {
            if (i > 0 && readings[i].Begins && headline.Length > 0 && (Same(lines[i], headline) || Same(lines[i - 1], headline))) GoOn(readings, i);
            if (readings[i].Role is LineRole.Headline && (readings[i].Begins || headline.Length == 0)) headline = lines[i].Text;
            if (headline.Length > 0 && !readings[i].Begins && readings[i].Role is LineRole.Paragraph && Same(lines[i], headline)) PrintAgain(readings, i);
            if (!readings[i].Begins) continue;
            if (headline.Length > 0 && IsLoneCredit(readings, i)) readings[i] = readings[i] with { Begins = false };
            else if (IsFalseStart(lines, readings, i)) readings[i] = readings[i] with { Role = LineRole.Paragraph, Begins = false };
            else if (!HasHeadline(lines, readings, i)) Rescue(lines, readings, i);
            else if (i > 0 && lines[i].Blanks == 0 && MayBeHeadline(lines, readings, i - 1) && readings[i].Role is LineRole.Headline) Claim(readings, i - 1, i);
        }
    }

    /// <summary>The first line of an article on the page begins one, whatever came before; a short line that fits nothing is a label.</summary>
    private static void OpenFirst(PageLine[] lines, LineReading[] readings)
    {
        var first = Array.FindIndex(readings, r => r.Role.IsArticle());
        if (first < 0) return;
        var stray = readings[first].Role is LineRole.Subheading or LineRole.Continuation or LineRole.Note && lines[first].Width <= WidestLabel;
        if (stray && first + 1 < lines.Length && readings[first + 1].Role.IsHeading())
            (readings[first], first) = (readings[first] with { Role = LineRole.Label, Begins = false }, first + 1);
        readings[first] = readings[first] with { Begins = true };
        if (OpensLikeHeadings(lines, readings, first))
        {
            readings[first] = readings[first] with { Role = LineRole.Kicker };
            readings[first + 1] = readings[first + 1] with { Role = LineRole.Headline };
        }
    }

    /// <summary>A whole but short line over short lines, at the very top: text would not be broken up so soon.</summary>
    private static bool OpensLikeHeadings(PageLine[] lines, LineReading[] readings, int first) =>
        first + 1 < lines.Length && readings[first].Role is LineRole.Paragraph && readings[first + 1].Role is LineRole.Subheading && !readings[first + 1].Begins
        && lines[first].Width is >= NarrowestHeadline and <= WidestKicker && lines[first].End is not (CharClass.Comma or CharClass.Semicolon or CharClass.Colon or CharClass.Enumeration)
        && lines[first].Text[^1] is not '。';

    /// <summary>A heading with no text, a line that might be the headline below it, and a heading again are one article's: kicker, headline, rubric.</summary>
    private static void JoinHeads(PageLine[] lines, LineReading[] readings)
    {
        for (var i = 0; i + 2 < lines.Length; i++)
        {
            if (!readings[i].Begins || readings[i].Role is not (LineRole.Kicker or LineRole.Headline)) continue;
            var next = i + 1;
            while (next + 1 < lines.Length && readings[next].Role.IsHeading() && !readings[next].Begins) next++;
            if (next + 1 >= lines.Length || !(MayBeHeadline(lines, readings, next) || IsUnsure(lines[next], readings[next])) || !readings[next + 1].Begins || !readings[next + 1].Role.IsHeading()) continue;
            readings[next] = readings[next] with { Role = LineRole.Headline, Begins = false };
            readings[next + 1] = readings[next + 1] with { Begins = false };
        }
    }

    /// <summary>Certainty below which a short line that nothing closes is no text.</summary>
    private const double Unsure = 0.6;

    private static bool IsUnsure(in PageLine line, in LineReading reading) =>
        !reading.Begins && reading.Certainty < Unsure && line.Width is >= NarrowestHeadline and <= WidestKicker && line.End is CharClass.Han;

    /// <summary>A credit with nothing below it closes the article above.</summary>
    private static bool IsLoneCredit(LineReading[] readings, int i)
    {
        if (readings[i].Role is not LineRole.Byline) return false;
        var next = Array.FindIndex(readings, i + 1, Math.Min(FarthestBelow, readings.Length - i - 1), r => r.Role.IsArticle() && r.Role is not LineRole.Byline);
        return next < 0 || readings[next].Begins;
    }

    private static bool Same(in PageLine line, string headline) => string.Equals(line.Text, headline, StringComparison.Ordinal);

    /// <summary>A headline printed again is no paragraph, and nothing goes on below it.</summary>
    private static void PrintAgain(LineReading[] readings, int i)
    {
        readings[i] = readings[i] with { Role = LineRole.Subheading };
        if (i + 1 < readings.Length && readings[i + 1] is { Role: LineRole.Continuation, Begins: false }) readings[i + 1] = readings[i + 1] with { Role = LineRole.Paragraph };
    }

    /// <summary>A headline printed again between the parts of its article begins nothing.</summary>
    private static void GoOn(LineReading[] readings, int i) =>
        readings[i] = readings[i] with { Begins = false, Role = readings[i].Role.IsHeading() ? LineRole.Subheading : readings[i].Role };

    /// <summary>A salutation over which nothing but headings stands goes on with them.</summary>
    private static bool IsFalseStart(PageLine[] lines, LineReading[] readings, int i)
    {
        if (!readings[i].Role.IsHeading() || !HeadingLines.IsNoHeadline(lines[i].Text)) return false;
        for (var k = i - 1; k >= 0 && k >= i - (2 * Reach); k--)
        {
            if (readings[k].Role.IsArticle() && !readings[k].Role.IsHeading() && readings[k].Role is not (LineRole.Byline or LineRole.Note)) return false;
            if (readings[k].Begins) return readings[k].Role.IsHeading();
        }
        return false;
    }

    private static bool HasHeadline(PageLine[] lines, LineReading[] readings, int i)
    {
        for (var k = i; k < lines.Length && (k == i || !readings[k].Begins); k++)
        {
            var role = readings[k].Role;
            if (role is LineRole.Headline or LineRole.Kicker && !HeadingLines.IsNoHeadline(lines[k].Text)) return true;
            if (role.IsArticle() && !role.IsHeading() && role is not (LineRole.Byline or LineRole.Note)) return false;
        }
        return false;
    }

    private static void Rescue(PageLine[] lines, LineReading[] readings, int i)
    {
        for (var k = i - 1; k >= 0 && k >= i - Reach && !readings[k].Role.IsArticle(); k--)
        {
            if (!MayBeHeadline(lines, readings, k)) continue;
            Claim(readings, k, i);
            if (k > 0 && lines[k].Blanks == 0 && MayBeHeadline(lines, readings, k - 1)) Claim(readings, k - 1, k);
            return;
        }
    }

    private static bool MayBeHeadline(PageLine[] lines, LineReading[] readings, int k) =>
        !readings[k].Role.IsArticle() && readings[k].RunnerUp is LineRole.Headline or LineRole.Kicker or LineRole.Deck
        && lines[k].Width is >= NarrowestHeadline and <= WidestHeadline && !HeadingLines.IsNoHeadline(lines[k].Text);

    private static void Claim(LineReading[] readings, int k, int start)
    {
        readings[k] = readings[k] with { Role = LineRole.Headline, Begins = true };
        readings[start] = readings[start] with { Begins = false };
    }
}
