namespace ProvincialNewsPortal.Bulletins.Tags;

/// <summary>A topic of the thesaurus.</summary>
/// <param name="Parent">The topic above it; null: a main one.</param>
/// <param name="IptcCode">IPTC Media Topic, eight digits; null: none fits.</param>
public sealed record Topic(string Name, Topic? Parent, string? IptcCode);

/// <summary>The topics of the provincial press in a tree of two levels, with other words for each: the table topics.tsv, and
/// what a table of the user's adds to it.</summary>
public sealed class Thesaurus
{
    /// <summary>What words mean that only hold the word of a topic.</summary>
    private static readonly Topic None = new("", null, null);

    private static readonly Lazy<Thesaurus> Loaded = new(() => new Thesaurus([.. TagTables.Lines("topics.tsv").Select(TopicLine.Of)], []));

    private readonly Dictionary<string, Topic> byName = new(StringComparer.Ordinal);
    private readonly WordMatcher<Topic> words;
    private readonly IReadOnlyList<TopicLine> lines;

    private Thesaurus(IReadOnlyList<TopicLine> own, IReadOnlyList<TopicLine> added)
    {
        lines = own;
        var meanings = new Dictionary<string, Topic>(StringComparer.Ordinal);
        // What the user says of a topic or a word stands.
        foreach (var line in own.Concat(added))
        {
            var known = byName.GetValueOrDefault(line.Name);
            var parent = line.Parent is { } above ? byName[above] : known?.Parent;
            var topic = byName[line.Name] = new Topic(line.Name, parent, line.IptcCode ?? known?.IptcCode);
            foreach (var word in meanings.Where(m => m.Value == known).Select(m => m.Key).ToList()) meanings[word] = topic;
            foreach (var word in line.Words.Append(line.Name))
                if (word.Length > 1) meanings[word] = topic;
        }
        Words = [.. meanings.Keys];
        foreach (var word in TagTables.Words("not-topics.txt")) meanings.TryAdd(word, None);
        words = new WordMatcher<Topic>(meanings);
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

    /// <summary>The topics a text speaks of, once for each word that says so, with the word's length.</summary>
    internal IEnumerable<(Topic Topic, int Length)> In(string text)
    {
        foreach (var (start, length) in words.In(text))
            if (words.TryGet(text.Substring(start, length), out var topic) && topic != None) yield return (topic!, length);
    }
}
