using System.Globalization;

namespace ProvincialNewsPortal.Bulletins.Tags;

/// <summary>What a user wants of tags: names that are never tags, and names that go under another. One rule a line:
/// <code>
/// block 近日                          # 屏蔽 means the same
/// block person:乌方                   # of this kind alone: place, organisation, person, topic, section
/// rename 光伏产业 => 光伏              # 改名
/// merge topic:绿电|绿色电力 => 绿色电力  # 合并
/// </code></summary>
public sealed class TagRules
{
    private readonly Dictionary<(TagKind Kind, string Name), string?> meanings;

    private TagRules(Dictionary<(TagKind, string), string?> meanings, int blocks, int renames) =>
        (this.meanings, Blocks, Renames) = (meanings, blocks, renames);

    /// <summary>No rules.</summary>
    public static TagRules Empty { get; } = new([], 0, 0);

    /// <summary>Lines that block names.</summary>
    public int Blocks { get; }

    /// <summary>Lines that put names under another.</summary>
    public int Renames { get; }

    /// <summary>Tags that a rule changes, each with what becomes of it; null: it is blocked.</summary>
    public IReadOnlyDictionary<(TagKind Kind, string Name), string?> Meanings => meanings;

    /// <summary>Reads rules; exactly one of the two is null.</summary>
    /// <returns>A refusal names the line, what is wrong with it and what to write.</returns>
    public static (TagRules? Rules, string? Refusal) Read(string text)
    {
        var meanings = new Dictionary<(TagKind, string), string?>();
        var lines = new Dictionary<(TagKind, string), int>();
        var (blocks, renames) = (0, 0);
        foreach (var (number, content) in RuleLines.Of(text))
        {
            var (rule, fault) = TagRuleLine.Read(content);
            if (rule is not null) fault = Add(rule, number, meanings, lines);
            if (fault is not null) return (null, string.Create(CultureInfo.InvariantCulture, $"line {number}: {fault}"));
            _ = rule!.Becomes is null ? blocks++ : renames++;
        }
        return Chain(meanings, lines) is { } chain ? (null, chain) : (new TagRules(meanings, blocks, renames), null);
    }

    /// <summary>Tags as the rules want them: what falls together is one tag, with the lines of all and the highest weight.</summary>
    public IReadOnlyList<TagReport> Apply(IReadOnlyList<TagReport> tags)
    {
        if (meanings.Count == 0 || !tags.Any(t => meanings.ContainsKey((t.Kind, t.Name)))) return tags;
        var changed = tags.Select(t => meanings.TryGetValue((t.Kind, t.Name), out var name) ? name is null ? null : t with { Name = name } : t).OfType<TagReport>();
        return [.. changed.GroupBy(t => (t.Kind, t.Name)).Select(g => g.Count() == 1 ? g.First() : g.MaxBy(t => t.Weight)! with
        {
            Lines = Text.LineRange.Of(Text.LineRange.Lines(g.SelectMany(t => t.Lines))),
        })];
    }

    private static string? Add(TagRuleLine rule, int number, Dictionary<(TagKind, string), string?> meanings, Dictionary<(TagKind, string), int> lines)
    {
        foreach (var key in rule.Names.SelectMany(name => rule.Kinds, (name, kind) => (kind, name)))
        {
            if (key.name == rule.Becomes) continue;
            if (lines.TryGetValue(key, out var earlier)) return string.Create(CultureInfo.InvariantCulture, $"{key.name} has a rule on line {earlier} already; keep one of the two.");
            (meanings[key], lines[key]) = (rule.Becomes, number);
        }
        return null;
    }

    /// <summary>A name may not become one that has a rule itself: what the user means would depend on an order.</summary>
    private static string? Chain(Dictionary<(TagKind Kind, string), string?> meanings, Dictionary<(TagKind, string), int> lines)
    {
        foreach (var ((kind, name), becomes) in meanings)
            if (becomes is not null && lines.TryGetValue((kind, becomes), out var other))
                return string.Create(CultureInfo.InvariantCulture, $"line {lines[(kind, name)]}: {becomes} has a rule of its own on line {other}; name what {name} is to become in the end.");
        return null;
    }
}
