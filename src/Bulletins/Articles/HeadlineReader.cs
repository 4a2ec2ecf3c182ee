using System.Text.RegularExpressions;
using ProvincialNewsPortal.Bulletins.Lines;
using ProvincialNewsPortal.Bulletins.Segmentation;

namespace ProvincialNewsPortal.Bulletins.Articles;

/// <summary>The heading of an article.</summary>
/// <param name="Headline">Never empty.</param>
internal sealed record Heading(string? Section, string? Kicker, string Headline, string? Deck);

/// <summary>Reads kicker, headline and deck from the lines above the body.</summary>
internal static partial class HeadlineReader
{
    /// <summary>Longest first clause that stands in for a headline, in characters.</summary>
    private const int LongestClause = 40;

    /// <param name="all">Every line of the article; the first stands in where there is neither heading nor body.</param>
    public static Heading Read(IReadOnlyList<DraftLine> top, IReadOnlyList<DraftLine> body, IReadOnlyList<DraftLine> all)
    {
        top = HeadlineSpan.Settle(top, body);
        var section = Rubric(top);
        var kicker = Joined(top, LineRole.Kicker);
        var headline = Joined(top.Where(l => l.Role is LineRole.Headline));
        var deck = Joined(top, LineRole.Deck);
        if (headline is null) (headline, kicker, deck) = (kicker ?? deck, null, kicker is null ? null : deck);
        if (headline is null && section is not null) (headline, section) = (section, null);
        if (section is not null && headline is not null && !headline.Any(CharClasses.IsHan) && !headline.Any(char.IsDigit) && section.Any(CharClasses.IsHan)) (section, headline) = (headline, section);
        return new Heading(section, kicker, headline ?? FirstClause(body.Count > 0 ? body : all), deck);
    }

    /// <summary>What stands above several items or above one; its transliteration says nothing.</summary>
    private static string? Rubric(IReadOnlyList<DraftLine> top)
    {
        var lines = top.Where(l => l.Role is LineRole.Section).Select(l => Plain(l.Line.Text)).ToList();
        var inHan = lines.FindAll(l => l.Any(CharClasses.IsHan));
        return TextJoiner.Heading(inHan.Count > 0 ? inHan : lines);
    }

    /// <summary>Lines of a heading as one, what is printed twice once; null: no lines.</summary>
    public static string? Joined(IEnumerable<DraftLine> lines) =>
        TextJoiner.Heading([.. lines.Select(l => Plain(l.Line.Text)).Distinct(StringComparer.Ordinal)]);

    private static string? Joined(IReadOnlyList<DraftLine> top, LineRole role) => TextJoiner.Heading([.. top.Where(l => l.Role == role).Select(l => Plain(l.Line.Text))]);

    /// <summary>A heading line without leading bullets and rules.</summary>
    private static string Plain(string text)
    {
        var bare = text.AsSpan().TrimStart("•·●■□▲△◆◇★☆※○◎▶►▼▽→⊙■▍▎*#—-|丨 \u3000");
        if (Number().Match(text) is { Success: true } number) bare = bare[number.Length..];
        if (bare.Length > ShortestBracketed && bare[0] is '【' && bare[^1] is '】' && !bare[1..^1].ContainsAny('【', '】')) bare = bare[1..^1];
        return bare.Length == 0 ? text : bare.ToString();
    }

    /// <summary>Characters of a clause that is no more than a moment (今年春节期间).</summary>
    private const int LongestMoment = 8;

    /// <summary>Brackets around fewer characters are a rubric's.</summary>
    private const int ShortestBracketed = 9;

    /// <summary>Lines among which a clause is looked for that is neither dateline nor credit.</summary>
    private const int ClauseReach = 6;

    /// <summary>The first clause past dateline and credit, which may fill a line of their own; the first line where there is no more.</summary>
    private static string FirstClause(IReadOnlyList<DraftLine> lines) =>
        lines.Take(ClauseReach).Select(l => Clause(l.Line.Text)).FirstOrDefault(c => c is not null) ?? lines[0].Line.Text.Trim();

    /// <summary>The first clause of a line past dateline and credit; null: it holds nothing else.</summary>
    private static string? Clause(string text)
    {
        if (InlineHeadline.Of(text) is { } inline) return inline;
        if (JumpLines.Read(text) is { Alone: true }) return null;
        var dateline = DatelineReader.Read(text);
        if (dateline is null && BylineReader.Line(text) is { Certainty: CreditCertainty.Roles }) return null;
        var credit = BylineReader.Opening(text);
        if (text.Length <= LongestClause && !text.EndsWith('。') && credit is null && dateline is null) return Plain(text);
        var from = credit is not null ? credit.Start + credit.Text.Length : dateline?.End ?? 0;
        while (from < text.Length && (char.IsWhiteSpace(text[from]) || IsClauseEnd(text[from]))) from++;
        if (from >= text.Length) return from == 0 || (credit is null && dateline is null) ? text.Trim() : null;
        var end = from;
        while (end < text.Length && end - from < LongestClause && !IsClauseEnd(text[end]) && !(end - from >= LongestMoment && IsWideGap(text, end))) end++;
        // 日前，| 1月24日，: when it was says nothing alone; what was, is told by the next clause.
        if (end - from <= LongestMoment && end + 1 < text.Length && CharClasses.ClassOf(text[end]) is CharClass.Comma)
            end = NextClause(text, from, end + 1);
        if (end < text.Length && char.IsLowSurrogate(text[end])) end--;
        return text[from..Math.Max(end, from + 1)].Trim();
    }

    /// <summary>Where the clause at <paramref name="at"/> ends; a longer one is cut like any other.</summary>
    private static int NextClause(string text, int from, int at)
    {
        while (at < text.Length && at - from < LongestMoment + LongestClause && !IsClauseEnd(text[at])) at++;
        return at < text.Length && !IsClauseEnd(text[at]) ? from + LongestClause : at;
    }

    // 3.某市召开会议 | 3、…
    [GeneratedRegex(@"^\d{1,2}(?:[.．]\s?(?!\d)|、)", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    /// <summary>Whether two blanks part a headline from the text on its line.</summary>
    private static bool IsWideGap(string text, int at) => char.IsWhiteSpace(text[at]) && at + 1 < text.Length && char.IsWhiteSpace(text[at + 1]);

    private static bool IsClauseEnd(char c) =>
        CharClasses.ClassOf(c) is CharClass.Stop or CharClass.Comma or CharClass.Semicolon or CharClass.Colon;
}
