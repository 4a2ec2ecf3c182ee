using ProvincialNewsPortal.Bulletins;

namespace ProvincialNewsPortal.Archive.Tagging;

/// <summary>How many articles a tag came to and left.</summary>
public sealed record TagChange(TagKind Kind, string Name, int Added, int Removed);

/// <summary>Counts what a new tagging changes.</summary>
public sealed class TagChanges
{
    private readonly Dictionary<(TagKind, string), (int Added, int Removed)> _tags = [];

    /// <summary>Tags that came or went, the most changed first.</summary>
    public IReadOnlyList<TagChange> Tags =>
    [
        .. _tags.Select(t => new TagChange(t.Key.Item1, t.Key.Item2, t.Value.Added, t.Value.Removed))
            .OrderByDescending(t => t.Added + t.Removed).ThenBy(t => t.Kind).ThenBy(t => t.Name, StringComparer.Ordinal),
    ];

    /// <summary>Articles that were looked at.</summary>
    public int Articles { get; private set; }

    internal void Count(IReadOnlyList<TagReport> before, IReadOnlyList<TagReport> after)
    {
        Articles++;
        var (old, now) = (before.Select(t => (t.Kind, t.Name)).ToHashSet(), after.Select(t => (t.Kind, t.Name)).ToHashSet());
        foreach (var tag in now.Except(old)) _tags[tag] = (_tags.GetValueOrDefault(tag).Added + 1, _tags.GetValueOrDefault(tag).Removed);
        foreach (var tag in old.Except(now)) _tags[tag] = (_tags.GetValueOrDefault(tag).Added, _tags.GetValueOrDefault(tag).Removed + 1);
    }
}
