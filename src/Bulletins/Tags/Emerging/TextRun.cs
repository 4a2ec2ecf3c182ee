namespace ProvincialNewsPortal.Bulletins.Tags.Emerging;

/// <summary>A stretch of Han within one article, broken at signs that only sentences hold (的, 和).</summary>
/// <param name="Article">Number of the article, ascending.</param>
/// <param name="Heading">Whether it stands in the heading.</param>
internal readonly record struct TextRun(int Article, bool Heading, string Text)
{
    /// <summary>The stretches of an article between everything that is no Han.</summary>
    public static IEnumerable<TextRun> Of(int article, ArticleWording wording) =>
        Stretches(wording.Heading).Select(s => new TextRun(article, true, s))
            .Concat(wording.Blocks.SelectMany(Stretches).Select(s => new TextRun(article, false, s)));

    private static IEnumerable<string> Stretches(string text)
    {
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && text[i] is >= '\u4e00' and <= '\u9fff' && !TermForms.IsHeldBySentences(text[i])) continue;
            if (i - start > 1) yield return text[start..i];
            start = i + 1;
        }
    }
}

/// <summary>An article's words, apart from everything else.</summary>
/// <param name="Heading">Kicker, headline and deck, each on a line.</param>
public sealed record ArticleWording(string Heading, IReadOnlyList<string> Blocks);
