namespace ProvincialNewsPortal.Bulletins.Tags;

/// <summary>Finds what an article is about by the thesaurus: topics that its heading names, or that its text names again and again.</summary>
internal static class TopicFinder
{
    private const int Most = 8;

    /// <summary>Below this a topic was mentioned, not treated: once in the heading or its first paragraph, or twice further down.</summary>
    private const double Least = 0.2;

    /// <summary>Words of two characters (教育, 文化) are general: they say less than longer ones.</summary>
    private const double General = 0.65;

    public static IReadOnlyList<TagReport> Find(IReadOnlyList<ArticlePiece> pieces)
    {
        var mentions = pieces.SelectMany((piece, i) => Thesaurus.Default.In(piece.Text).Select(m => (m.Topic, m.Length, Piece: i)));
        return [.. mentions.GroupBy(m => m.Topic)
            .Select(g => Weighed(g.Key, [.. g.Select(m => (m.Length, m.Piece))], pieces))
            .Where(t => t.Weight >= Least)
            .OrderByDescending(t => t.Weight).ThenBy(t => t.Name, StringComparer.Ordinal).Take(Most)];
    }

    private static TagReport Weighed(Topic topic, IReadOnlyList<(int Length, int Piece)> mentions, IReadOnlyList<ArticlePiece> pieces)
    {
        var tag = PieceTags.Tag(TagKind.Topic, topic.Name, mentions.Select(m => m.Piece), pieces);
        var special = mentions.Max(m => m.Length) > 2 ? 1 : General;
        return tag with { Weight = Math.Round(tag.Weight * special, 2) };
    }
}
