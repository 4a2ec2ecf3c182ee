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
/// <param name="Marks">Once each: every character (龙; h龙 in the head), every character beside a sign (q市，), every pair and word of the head
/// (h龙年), every pair and word met <see cref="Often"/> times in the blocks (s龙年). The first two answer what positions can't,
/// the others tell what an article is about.</param>
internal sealed record ArticleTokens(string Text, string Head, string Marks)
{
    /// <summary>From so many times on an article is held to be about a word.</summary>
    private const int Often = 3;

    public static ArticleTokens Of(ArticleWords words)
    {
        var marks = new HashSet<string>(StringComparer.Ordinal);
        var head = Tokens(words.Heads, "h", marks);
        var text = Tokens(words.Blocks, "", marks);
        marks.UnionWith(Pieces(head).Select(token => "h" + token));
        marks.UnionWith(Pieces(text).CountBy(token => token).Where(t => t.Value >= Often).Select(t => "s" + t.Key));
        return new ArticleTokens(text, head, string.Join(' ', marks));
    }

    /// <summary>The mark of a lone character.</summary>
    public static string Character(Atom character, bool head) => (head ? "h" : "") + SearchTokens.Spell(character);

    /// <summary>The mark of a character and a sign side by side, in either order.</summary>
    public static string Beside(Atom first, Atom second) => "q" + SearchTokens.Spell(first) + SearchTokens.Spell(second);

    private static string Tokens(IEnumerable<string> texts, string lead, HashSet<string> marks)
    {
        var tokens = new StringBuilder();
        foreach (var text in texts)
        {
            var atoms = AtomReader.Read(text);
            SearchTokens.Append(tokens, atoms);
            for (var i = 0; i < atoms.Count; i++)
            {
                if (atoms[i].Kind == AtomKind.Character) marks.Add(Character(atoms[i], lead.Length > 0));
                if (i > 0 && AreBeside(atoms[i - 1].Kind, atoms[i].Kind)) marks.Add(Beside(atoms[i - 1], atoms[i]));
            }
        }
        return tokens.ToString();
    }

    private static bool AreBeside(AtomKind a, AtomKind b) =>
        (a, b) is (AtomKind.Character, AtomKind.Sign) or (AtomKind.Sign, AtomKind.Character);

    /// <summary>Pairs and words; signs, breaks and lone characters are about nothing.</summary>
    private static IEnumerable<string> Pieces(string tokens) =>
        tokens.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(t => t.Length > 1 && t[0] != 'p');
}
