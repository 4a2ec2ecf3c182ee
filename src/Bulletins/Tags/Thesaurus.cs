namespace ProvincialNewsPortal.Bulletins.Tags;

/// <summary>A topic of the thesaurus.</summary>
/// <param name="Parent">The main topic above it; null: a main one.</param>
/// <param name="Also">Names of other topics that it belongs to, main ones or not (研学 lies under 教育, and belongs to 旅游).</param>
/// <param name="IptcCode">IPTC Media Topic, eight digits; null: none fits.</param>
public sealed record Topic(string Name, Topic? Parent, IReadOnlyList<string> Also, string? IptcCode);

/// <summary>What a word of a text says.</summary>
/// <param name="Topic">The topic that it names, or whose area it belongs to.</param>
/// <param name="Cue">It names no topic: it only speaks of the area (丰收 of 农业).</param>
internal readonly record struct TopicWord(Topic Topic, bool Cue);

/// <summary>The topics of the provincial press in a tree of two levels, with other words for each: the table topics.tsv, and
/// what a table of the user's adds to it.</summary>
public sealed class Thesaurus
{
    /// <summary>What words mean that only hold the word of a topic.</summary>
    private static readonly Topic None = new("", null, [], null);

    private static readonly Lazy<Thesaurus> Loaded = new(() => new Thesaurus([.. TagTables.Lines("topics.tsv").Select(TopicLine.Of)], []));

    private readonly Dictionary<string, Topic> byName = new(StringComparer.Ordinal);
    private readonly WordMatcher<TopicWord> words;
    private readonly IReadOnlyList<TopicLine> lines;

    private Thesaurus(IReadOnlyList<TopicLine> own, IReadOnlyList<TopicLine> added)
    {
        lines = own;
        var meanings = new Dictionary<string, TopicWord>(StringComparer.Ordinal);
        // What the user says of a topic or a word stands.
        foreach (var line in own.OrderBy(l => l.Parents.Count > 0)) Add(line, meanings);
        foreach (var line in added) Add(line, meanings);
        Words = [.. meanings.Keys];
        foreach (var word in TagTables.Words("not-topics.txt")) meanings.TryAdd(word, new TopicWord(None, false));
        foreach (var cues in TagTables.Lines("topic-cues.tsv").Select(TopicLine.Of))
            foreach (var word in cues.Words) meanings.TryAdd(word, new TopicWord(byName[cues.Name], true));
        words = new WordMatcher<TopicWord>(meanings);
    }

    /// <summary>The table of this program.</summary>
    public static Thesaurus Default => Loaded.Value;

    /// <summary>Every topic, main ones before those below them.</summary>
    public IReadOnlyCollection<Topic> Topics => byName.Values;

    /// <summary>Every word that leads to a topic, names of topics included.</summary>
    public IReadOnlyCollection<string> Words { get; }

    /// <summary>The topic of this name; null: the table has none.</summary>
    public Topic? Find(string name) => byName.GetValueOrDefault(name);

    /// <summary>This one with what a user's table adds or says otherwise; see <see cref="TopicTable"/>.</summary>
    public Thesaurus With(TopicTable table) => table.Lines.Count == 0 ? this : new Thesaurus(lines, table.Lines);

    /// <summary>The words of a text that speak of topics, left to right.</summary>
    internal IEnumerable<(TopicWord Meaning, string Word, int Start)> In(string text)
    {
        foreach (var (start, length) in words.In(text))
            if (text.Substring(start, length) is var word && words.TryGet(word, out var meaning) && meaning.Topic != None) yield return (meaning, word, start);
    }

    private void Add(TopicLine line, Dictionary<string, TopicWord> meanings)
    {
        var known = byName.GetValueOrDefault(line.Name);
        var parent = line.Parents.Count > 0 ? byName[line.Parents[0]] : known?.Parent;
        var also = line.Parents.Count > 0 ? line.Parents.Skip(1).ToArray() : known?.Also ?? [];
        var topic = byName[line.Name] = new Topic(line.Name, parent, also, line.IptcCode ?? known?.IptcCode);
        if (known is not null)
            foreach (var word in meanings.Where(m => m.Value.Topic == known).Select(m => m.Key).ToList()) meanings[word] = new TopicWord(topic, false);
        foreach (var word in line.Words.Append(line.Name))
            if (word.Length > 1) meanings[word] = new TopicWord(topic, false);
    }
}
