using ProvincialNewsPortal.Bulletins.Tags;

namespace ProvincialNewsPortal.Web.Reading.Subjects;

/// <summary>Topics as the thesaurus of the archive orders them.</summary>
public static class TopicTree
{
    /// <summary>The main topic above one; null: it is a main one itself, or no table lists it.</summary>
    public static string? Above(Thesaurus thesaurus, string name) => thesaurus.Find(name)?.Parent?.Name;

    /// <summary>Of <paramref name="topics"/>, those that lie under the one of this name.</summary>
    public static IReadOnlyList<TagCount> Below(Thesaurus thesaurus, string name, IReadOnlyList<TagCount> topics) =>
        [.. topics.Where(t => thesaurus.Find(t.Name)?.Parent?.Name == name)];
}
