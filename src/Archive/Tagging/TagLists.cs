using Microsoft.EntityFrameworkCore;
using ProvincialNewsPortal.Archive.Entities;
using ProvincialNewsPortal.Archive.Maintenance;
using ProvincialNewsPortal.Bulletins.Tags;
using ProvincialNewsPortal.Bulletins.Tags.Emerging;

namespace ProvincialNewsPortal.Archive.Tagging;

/// <summary>The lists that an archive's tags follow, and the vocabulary made of them.</summary>
public static class TagLists
{
    /// <summary>New terms: made by <c>retag</c> alone.</summary>
    internal const string Terms = "terms";

    /// <summary>The user's rules and topics, as the last start found them.</summary>
    internal const string Rules = "rules", Topics = "topics";

    private static volatile Remembered? _last;

    /// <summary>What imports and <c>retag</c> follow now.</summary>
    public static async Task<TagVocabulary> ReadAsync(NewsDbContext db, CancellationToken cancellation)
    {
        var lists = await db.TagLists.AsNoTracking().ToListAsync(cancellation);
        if (lists.Count == 0) return TagVocabulary.Default;
        var key = string.Join(' ', lists.OrderBy(l => l.Name, StringComparer.Ordinal).Select(l => l.Name + l.Digest));
        if (_last is { } last && last.Key == key) return last.Vocabulary;
        var vocabulary = Of(Text(lists, Topics), Text(lists, Terms), Text(lists, Rules));
        _last = new Remembered(key, vocabulary);
        return vocabulary;
    }

    /// <summary>Puts a list in the place of the one of its name. The caller saves.</summary>
    internal static async Task SetAsync(NewsDbContext db, string name, string text, DateTime now, CancellationToken cancellation)
    {
        var list = await db.TagLists.AsTracking().FirstOrDefaultAsync(l => l.Name == name, cancellation);
        list ??= db.TagLists.Add(new TagList { Name = name, Text = text }).Entity;
        (list.Text, list.Articles, list.MadeAt) = (text, await db.Articles.CountAsync(cancellation), now);
        list.Digest = Digest(list);
    }

    /// <summary>A list's text; empty where there is none, or where it is not what was written, which <c>verify</c> tells.</summary>
    internal static string Text(IEnumerable<TagList> lists, string name) =>
        lists.FirstOrDefault(l => l.Name == name && l.Digest == Digest(l))?.Text ?? "";

    internal static string Digest(TagList list) =>
        new DigestWriter().Add(list.Name).Add(list.Text).Add(list.Articles).Add(list.MadeAt).Digest();

    /// <summary>A list was checked before it was stored; one of an older version that is refused by now counts for nothing until the next start.</summary>
    internal static TagVocabulary Of(string topics, string terms, string rules) => new(
        Thesaurus.Default.With(TopicTable.Read(topics).Table ?? TopicTable.Empty),
        EmergingTerm.Read(terms), TagRules.Read(rules).Rules ?? TagRules.Empty);

    private sealed record Remembered(string Key, TagVocabulary Vocabulary);
}
