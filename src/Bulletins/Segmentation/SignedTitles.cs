using ProvincialNewsPortal.Bulletins.Articles;
using ProvincialNewsPortal.Bulletins.Lines;

namespace ProvincialNewsPortal.Bulletins.Segmentation;

/// <summary>Verse and essays: a few words set apart, a person's name set apart below them, then text. That is a title and its author, though the
/// words say nothing that a headline says.</summary>
internal static class SignedTitles
{
    /// <summary>Half-width columns of the widest such title, and of the name.</summary>
    private const int WidestTitle = 24, WidestName = 12;

    /// <summary>Characters of the shortest title.</summary>
    private const int ShortestTitle = 2;

    public static void Apply(PageLine[] lines, LineReading[] readings)
    {
        for (var i = 0; i + 2 < lines.Length; i++)
        {
            if (readings[i].Role.IsHeading() || !IsTitle(lines, i) || !IsName(lines, i + 1) || !IsText(lines, readings, i + 2)) continue;
            readings[i] = readings[i] with { Role = LineRole.Headline, Begins = true, BeginsChance = 1 };
            readings[i + 1] = readings[i + 1] with { Role = LineRole.Byline, Begins = false };
            readings[i + 2] = readings[i + 2] with { Role = LineRole.Paragraph, Begins = false };
        }
    }

    private static bool IsApart(PageLine[] lines, int i) => (i == 0 || lines[i].Blanks > 0) && lines[i + 1].Blanks > 0;

    private static bool IsTitle(PageLine[] lines, int i) =>
        IsApart(lines, i) && lines[i].Width <= WidestTitle && lines[i].Text.Length >= ShortestTitle && lines[i].Text.All(c => CharClasses.IsHan(c) || char.IsWhiteSpace(c) || c is '·')
        && !NameLines.IsNames(lines[i].Text);

    /// <summary>One name with a known family name, behind a bullet perhaps.</summary>
    private static bool IsName(PageLine[] lines, int i) =>
        IsApart(lines, i) && lines[i].Width <= WidestName && PersonNames.IsName(string.Concat(lines[i].Text.Where(c => CharClasses.IsHan(c) || c is '·')))
        && lines[i].Text.All(c => CharClasses.IsHan(c) || char.IsWhiteSpace(c) || CharClasses.ClassOf(c) is CharClass.Bullet || c is '·');

    /// <summary>Text of the article before, as the decoder had it, or text that opens one for want of a headline.</summary>
    private static bool IsText(PageLine[] lines, LineReading[] readings, int i) =>
        readings[i].Role is LineRole.Paragraph or LineRole.Continuation && lines[i].End is not CharClass.Colon;
}
