namespace ProvincialNewsPortal.Bulletins.Lines;

/// <summary>What the decoder makes of one non-blank line.</summary>
/// <param name="Begins">Whether the line does not belong with the article lines before it: a new article, or a displaced block.</param>
/// <param name="Certainty">0 to 1: posterior of role and <paramref name="Begins"/> together.</param>
/// <param name="Joint">0 to 1: posterior that the article's edge is as said here, whatever the role.</param>
/// <param name="RunnerUp">The next likely role, and whether an article would begin with it.</param>
/// <param name="BeginsChance">0 to 1: posterior that an article or a displaced block begins here, given that the line is an article's.</param>
/// <param name="Heads">Posterior of each role of a heading.</param>
internal readonly record struct LineReading(LineRole Role, bool Begins, float Certainty, float Joint, LineRole RunnerUp, bool RunnerUpBegins = false, float BeginsChance = 0, HeadChances Heads = default);

/// <summary>Groups of roles.</summary>
internal static class LineRoles
{
    /// <summary>Whether lines of the role belong to an article.</summary>
    public static bool IsArticle(this LineRole role) => role >= LineRole.Section;

    /// <summary>Whether the role stands above a body: rubric, kicker, headline, deck.</summary>
    public static bool IsHeading(this LineRole role) => role is >= LineRole.Section and <= LineRole.Deck;
}
