namespace ProvincialNewsPortal.Bulletins.Tags;

/// <summary>A topic of the thesaurus.</summary>
/// <param name="Parent">The topic above it; null: a main one.</param>
/// <param name="IptcCode">IPTC Media Topic, eight digits; null: none fits.</param>
public sealed record Topic(string Name, Topic? Parent, string? IptcCode);

/// <summary>The topics of the provincial press in a tree of two levels, with other words for each: the table topics.tsv.</summary>
public sealed class Thesaurus
{
    private static readonly Lazy<Thesaurus> Loaded = new(() => new Thesaurus(TagTables.Lines("topics.tsv")));

    private readonly Dictionary<string, Topic> byName = new(StringComparer.Ordinal);
    private readonly WordMatcher<Topic> words;

    private Thesaurus(IEnumerable<string> lines)
    {
        var meanings = new Dictionary<string, Topic>(StringComparer.Ordinal);
        foreach (var fields in lines.Select(line => line.Split('\t')))
        {
            var topic = new Topic(fields[0], fields[1].Length == 0 ? null : byName[fields[1]], fields[3].Length == 0 ? null : fields[3]);
            byName.Add(topic.Name, topic);
            foreach (var word in fields[2].Split('|', StringSplitOptions.RemoveEmptyEntries).Append(topic.Name))
                if (word.Length > 1) meanings.Add(word, topic);
        }
        words = new WordMatcher<Topic>(meanings);
    }

    /// <summary>The table of this program.</summary>
    public static Thesaurus Default => Loaded.Value;

    /// <summary>Every topic, main ones before those below them.</summary>
    public IReadOnlyCollection<Topic> Topics => byName.Values;

    /// <summary>The topic of this name; null: the table has none.</summary>
    public Topic? Find(string name) => byName.GetValueOrDefault(name);

    /// <summary>The topics a text speaks of, once for each word that says so, with the word's length.</summary>
    internal IEnumerable<(Topic Topic, int Length)> In(string text)
    {
        foreach (var (start, length) in words.In(text))
            if (words.TryGet(text.Substring(start, length), out var topic)) yield return (topic!, length);
    }
}
