namespace ProvincialNewsPortal.Bulletins.Tags;

/// <summary>Finds what an article is about: topics of the thesaurus and new terms that its heading names or that its text names again and again;
/// where these are few, the topics above them, the areas that most of its words speak of, and topics named more lightly in such an area. An article
/// of two hundred characters and more has three to eight as a rule; a brief may have fewer, and what speaks of nothing in particular has none.</summary>
internal static class TopicFinder
{
    /// <summary>Topics of an article, where its text gives as many.</summary>
    private const int Most = 8, Fewest = 3;

    /// <summary>Below this a topic was mentioned, not treated: once in the heading, or twice in the first paragraph and once behind it. Where neither
    /// names it, more is asked for; of a formula of official texts most. A new term is special enough for the first paragraph to name it once.</summary>
    private const double Least = 0.3, LeastBehind = 0.4, LeastFormula = 0.6, LeastInferred = 0.25;

    /// <summary>A lighter topic counts where so many other words speak of its area.</summary>
    private const double LeastBeside = 0.2;
    private const int WordsBeside = 3;

    /// <summary>What makes an area the article's: distinct words, their weight, and their share of the words that speak of any area.</summary>
    private const int AreaWords = 5;
    private const double AreaWeight = 0.6, AreaShare = 0.3;

    /// <summary>What a topic says of those above it, where the topic itself is at least so heavy.</summary>
    private const double Above = 0.5, Heavy = 0.45;

    private static readonly HashSet<string> Baskets = [.. TagTables.Words("baskets.txt")];

    private static readonly HashSet<string> Formulas = [.. TagTables.Words("formulas.txt")];

    public static IReadOnlyList<TagReport> Find(IReadOnlyList<ArticlePiece> pieces, TagVocabulary vocabulary)
    {
        var evidence = new TopicEvidence(pieces, vocabulary.Thesaurus);
        var inferred = pieces.SelectMany((piece, i) => vocabulary.TermsIn(piece.Text).Select(term => (term, Piece: i)))
            .GroupBy(m => m.term).Select(g => PieceTags.Tag(TagKind.Topic, g.Key.Name, g.Select(m => m.Piece), pieces) with { Origin = TagOrigin.Inferred });
        var found = Strongest(evidence.Topics.Where(IsTreated).Select(t => t.Tag).Concat(inferred.Where(t => t.Weight >= LeastInferred))).Take(Most).ToList();
        if (found.Count < Fewest) AddThoseAbove(found, vocabulary.Thesaurus);
        if (found.Count < Fewest) AddAreas(found, evidence);
        if (found.Count < Fewest) AddLighter(found, evidence);
        return [.. Strongest(found)];
    }

    private static bool IsTreated(TopicMentions topic) =>
        topic.Tag.Weight >= (Formulas.Contains(topic.Tag.Name) ? LeastFormula : topic.OnTop ? Least : LeastBehind);

    private static IEnumerable<TagReport> Strongest(IEnumerable<TagReport> tags) =>
        tags.OrderByDescending(t => t.Weight).ThenBy(t => t.Name, StringComparer.Ordinal);

    private static void AddThoseAbove(List<TagReport> found, Thesaurus thesaurus)
    {
        foreach (var tag in found.Where(t => t.Weight >= Heavy && !Baskets.Contains(t.Name)).ToList())
            if (thesaurus.Find(tag.Name) is { Parent: { } parent } topic)
                foreach (var above in topic.Also.Prepend(parent.Name).Where(a => !Baskets.Contains(a)))
                    Add(found, tag with { Name = above, Weight = Math.Round(tag.Weight * Above, 2) });
    }

    private static void AddAreas(List<TagReport> found, TopicEvidence evidence)
    {
        double all = evidence.Areas.Values.Sum(a => a.Mentions);
        foreach (var area in evidence.Areas.Values.OrderByDescending(a => a.Mentions).ThenBy(a => a.Tag.Name, StringComparer.Ordinal))
            if (area.Words >= AreaWords && area.Tag.Weight >= AreaWeight && area.Mentions >= AreaShare * all && !Baskets.Contains(area.Tag.Name))
                Add(found, area.Tag with { Weight = Math.Round(area.Tag.Weight * Above, 2) });
    }

    private static void AddLighter(List<TagReport> found, TopicEvidence evidence)
    {
        foreach (var (topic, tag, onTop) in evidence.Topics.OrderByDescending(t => t.Tag.Weight).ThenBy(t => t.Tag.Name, StringComparer.Ordinal))
            if (onTop && topic.Parent is not null && tag.Weight >= LeastBeside && !Formulas.Contains(tag.Name) && evidence.WordsBeside(topic) >= WordsBeside) Add(found, tag);
    }

    private static void Add(List<TagReport> found, TagReport tag)
    {
        if (found.Count < Fewest && !found.Exists(t => t.Name == tag.Name)) found.Add(tag);
    }
}
