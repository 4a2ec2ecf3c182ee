using System.Text;
using ProvincialNewsPortal.Archive.Search.Folding;

namespace ProvincialNewsPortal.Archive.Search.Indexing;

/// <summary>The words of an article that search compares, each by itself.</summary>
internal sealed record ArticleWords(string? Kicker, string Headline, string? Deck, IReadOnlyList<string> Blocks)
{
    public IEnumerable<string> Heads => new[] { Kicker, Headline, Deck }.OfType<string>();
}

/// <summary>What the index stores of an article's words; the same words give the same tokens, which taking them out again depends on.</summary>
/// <param name="Text">Tokens of the blocks.</param>
/// <param name="Head">Tokens of kicker, headline and deck.</param>
/// <param name="Marks">Once each: every character (龙; h龙 too where it is in the head, n龙 where it is nowhere else), every character beside a sign
/// (q市，), every pair and word of the head (h龙年), every pair and word met <see cref="Often"/> times in the blocks (s龙年). The first three
/// answer what positions can't or not so quickly, the others tell what an article is about.</param>
internal sealed record ArticleTokens(string Text, string Head, string Marks)
{
    /// <summary>The words that the tokens are of.</summary>
    public required ArticleWords Words { get; init; }

    /// <summary>From so many times on an article is held to be about a word.</summary>
    private const int Often = 3;

    public static ArticleTokens Of(ArticleWords words)
    {
        var (head, text, beside) = (new PieceCounts(), new PieceCounts(), new HashSet<string>(StringComparer.Ordinal));
        var headTokens = Tokens(words.Heads, head, beside);
        var textTokens = Tokens(words.Blocks, text, beside);
        var marks = new StringBuilder();
        foreach (var character in text.Characters) marks.Append(character).Append(' ');
        foreach (var character in head.Characters)
        {
            marks.Append('h').Append(character).Append(' ');
            if (!text.Characters.Contains(character)) marks.Append(character).Append(" n").Append(character).Append(' ');
        }
        foreach (var pair in beside) marks.Append(pair).Append(' ');
        head.Append(marks, 'h', 1);
        text.Append(marks, 's', Often);
        return new ArticleTokens(textTokens, headTokens, marks.ToString()) { Words = words };
    }

    /// <summary>The mark of a character anywhere.</summary>
    public static string Anywhere(Atom character) => SearchTokens.Spell(character);

    /// <summary>The mark of a character, pair or word in the head.</summary>
    public static string InHead(string token) => "h" + token;

    /// <summary>The mark of a character in the head and not in the blocks.</summary>
    public static string OnlyInHead(Atom character) => "n" + SearchTokens.Spell(character);

    /// <summary>The mark of a pair or word met often in the blocks.</summary>
    public static string OftenInText(string token) => "s" + token;

    /// <summary>The mark of a character and a sign side by side, in either order.</summary>
    public static string Beside(Atom first, Atom second) => "q" + SearchTokens.Spell(first) + SearchTokens.Spell(second);

    /// <summary>Whether a token is a pair or word; signs, breaks and lone characters are about nothing.</summary>
    public static bool IsPiece(string token) => token.Length > 1 && token[0] != 'p';

    private static string Tokens(IEnumerable<string> texts, PieceCounts pieces, HashSet<string> beside)
    {
        var tokens = new StringBuilder();
        foreach (var text in texts)
        {
            var atoms = AtomReader.Read(text);
            SearchTokens.Append(tokens, atoms);
            for (var i = 0; i < atoms.Count; i++)
            {
                pieces.Add(atoms, i);
                if (i > 0 && AreBeside(atoms[i - 1].Kind, atoms[i].Kind)) beside.Add(Beside(atoms[i - 1], atoms[i]));
            }
        }
        return tokens.ToString();
    }

    private static bool AreBeside(AtomKind a, AtomKind b) =>
        (a, b) is (AtomKind.Character, AtomKind.Sign) or (AtomKind.Sign, AtomKind.Character);
}
