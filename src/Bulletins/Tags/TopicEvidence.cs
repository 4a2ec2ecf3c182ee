namespace ProvincialNewsPortal.Bulletins.Tags;

/// <summary>What an article's words say of topics: each topic's own mentions, and how much speaks for the area of a main topic as a whole.</summary>
internal sealed class TopicEvidence
{
    /// <summary>Words of two characters (教育, 文化) are general: they say less than longer ones.</summary>
    private const double General = 0.65;

    /// <summary>What a mention in the middle of a list (汽车、机器人等领域) is of a whole one, headings aside.</summary>
    private const double Listed = 0.5;

    private readonly IReadOnlyList<ArticlePiece> pieces;
    private readonly Thesaurus thesaurus;
    private readonly Lazy<IReadOnlyDictionary<string, TopicArea>> areas;
    private readonly List<(TopicWord Meaning, string Word, int Piece, double Share)> words = [];

    public TopicEvidence(IReadOnlyList<ArticlePiece> pieces, Thesaurus thesaurus)
    {
        (this.pieces, this.thesaurus) = (pieces, thesaurus);
        for (var i = 0; i < pieces.Count; i++)
            foreach (var (meaning, word, start) in thesaurus.In(pieces[i].Text))
                words.Add((meaning, word, i, i > 0 && IsListed(pieces[i].Text, start, word.Length) ? Listed : 1));
        Topics = [.. words.Where(w => !w.Meaning.Cue).GroupBy(w => w.Meaning.Topic).Select(g => Mentions(g.Key, [.. g]))];
        areas = new(FindAreas);
    }

    /// <summary>Every topic that is named, however lightly.</summary>
    public IReadOnlyList<TopicMentions> Topics { get; }

    /// <summary>By name of its main topic; worked out when first asked for, as most articles have topics enough without.</summary>
    public IReadOnlyDictionary<string, TopicArea> Areas => areas.Value;

    /// <summary>Distinct words that speak for a topic's areas and do not name the topic itself.</summary>
    public int WordsBeside(Topic topic) => words.Where(w => w.Meaning.Topic != topic && AreasOf(w.Meaning.Topic).Intersect(AreasOf(topic), StringComparer.Ordinal).Any())
        .Select(w => w.Word).Distinct(StringComparer.Ordinal).Count();

    private Dictionary<string, TopicArea> FindAreas() =>
        words.SelectMany(w => AreasOf(w.Meaning.Topic), (w, area) => (w.Word, w.Piece, Area: area))
            .GroupBy(w => w.Area, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => Area(g.Key, [.. g.Select(w => (w.Word, w.Piece))]), StringComparer.Ordinal);

    /// <summary>The main topic that a topic lies under, or is, and those of the topics that it also belongs to.</summary>
    private IEnumerable<string> AreasOf(Topic topic) =>
        topic.Also.Select(also => thesaurus.Find(also)?.Parent?.Name ?? also).Append(topic.Parent?.Name ?? topic.Name).Distinct(StringComparer.Ordinal);

    private static bool IsListed(string text, int start, int length) =>
        (start > 0 && text[start - 1] == '、') || (start + length < text.Length && text[start + length] == '、');

    private TopicMentions Mentions(Topic topic, IReadOnlyList<(TopicWord, string Word, int Piece, double Share)> mentions)
    {
        var tag = PieceTags.Tag(TagKind.Topic, topic.Name, mentions.Select(m => (m.Piece, m.Share)), pieces);
        var special = mentions.Max(m => m.Word.Length) > 2 ? 1 : General;
        return new(topic, tag with { Weight = Math.Round(tag.Weight * special, 2) }, mentions[0].Piece <= 1);
    }

    private TopicArea Area(string name, IReadOnlyList<(string Word, int Piece)> mentions) =>
        new(PieceTags.Tag(TagKind.Topic, name, mentions.Select(m => m.Piece), pieces), mentions.Select(m => m.Word).Distinct(StringComparer.Ordinal).Count(), mentions.Count);
}

/// <summary>A topic that an article names.</summary>
/// <param name="OnTop">In the heading or the first paragraph.</param>
internal readonly record struct TopicMentions(Topic Topic, TagReport Tag, bool OnTop);

/// <summary>What speaks for the area of a main topic.</summary>
/// <param name="Tag">The main topic with every line that speaks for its area.</param>
/// <param name="Words">Distinct words.</param>
/// <param name="Mentions">How often they stand.</param>
internal readonly record struct TopicArea(TagReport Tag, int Words, int Mentions);
