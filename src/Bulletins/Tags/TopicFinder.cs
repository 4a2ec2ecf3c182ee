namespace ProvincialNewsPortal.Bulletins.Tags;

/// <summary>Finds what an article is about: topics of the thesaurus and new terms that its heading names, or that its text names again and again.</summary>
internal static class TopicFinder
{
    /// <summary>Topics of an article, where its text gives as many.</summary>
    private const int Most = 8, Fewest = 3;

    /// <summary>Below this a topic was mentioned, not treated: once in the heading, or in three paragraphs, or twice in the first. A new term is
    /// special enough for the first paragraph to name it once. Of a hundred drawn tags, lighter ones were wrong four times in ten.</summary>
    private const double Least = 0.3, LeastInferred = 0.25;

    /// <summary>Words of two characters (教育, 文化) are general: they say less than longer ones.</summary>
    private const double General = 0.65;

    /// <summary>What a topic says of the one above it, where the topic itself is at least so heavy.</summary>
    private const double Above = 0.5, Heavy = 0.6;

    private static readonly HashSet<string> Baskets = [.. TagTables.Words("baskets.txt")];

    public static IReadOnlyList<TagReport> Find(IReadOnlyList<ArticlePiece> pieces, TagVocabulary vocabulary)
    {
        var listed = pieces.SelectMany((piece, i) => vocabulary.Thesaurus.In(piece.Text).Select(m => (m.Topic, m.Length, Piece: i)))
            .GroupBy(m => m.Topic).Select(g => Weighed(g.Key, [.. g.Select(m => (m.Length, m.Piece))], pieces));
        var inferred = pieces.SelectMany((piece, i) => vocabulary.TermsIn(piece.Text).Select(term => (term, Piece: i)))
            .GroupBy(m => m.term).Select(g => PieceTags.Tag(TagKind.Topic, g.Key.Name, g.Select(m => m.Piece), pieces) with { Origin = TagOrigin.Inferred });
        var found = listed.Where(t => t.Weight >= Least).Concat(inferred.Where(t => t.Weight >= LeastInferred))
            .OrderByDescending(t => t.Weight).ThenBy(t => t.Name, StringComparer.Ordinal).Take(Most).ToList();
        return WithThoseAbove(found, vocabulary.Thesaurus);
    }

    /// <summary>Where few topics are found, the main topics above them are named too.</summary>
    private static List<TagReport> WithThoseAbove(List<TagReport> found, Thesaurus thesaurus)
    {
        foreach (var tag in found.ToList())
        {
            if (found.Count >= Fewest || tag.Weight < Heavy) break;
            if (thesaurus.Find(tag.Name)?.Parent is { } above && !Baskets.Contains(tag.Name) && !Baskets.Contains(above.Name) && !found.Exists(t => t.Name == above.Name))
                found.Add(tag with { Name = above.Name, Weight = Math.Round(tag.Weight * Above, 2) });
        }
        return [.. found.OrderByDescending(t => t.Weight).ThenBy(t => t.Name, StringComparer.Ordinal)];
    }

    private static TagReport Weighed(Topic topic, IReadOnlyList<(int Length, int Piece)> mentions, IReadOnlyList<ArticlePiece> pieces)
    {
        var tag = PieceTags.Tag(TagKind.Topic, topic.Name, mentions.Select(m => m.Piece), pieces);
        var special = mentions.Max(m => m.Length) > 2 ? 1 : General;
        return tag with { Weight = Math.Round(tag.Weight * special, 2) };
    }
}
