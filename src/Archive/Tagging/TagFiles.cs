using System.Globalization;
using Microsoft.EntityFrameworkCore;
using ProvincialNewsPortal.Archive.Engines;
using ProvincialNewsPortal.Bulletins;
using ProvincialNewsPortal.Bulletins.Tags;

namespace ProvincialNewsPortal.Archive.Tagging;

/// <summary>The two small files in which users say what they want of tags; missing files say nothing.</summary>
/// <param name="Rules">Full path of the block, rename and merge rules: <see cref="TagRules"/>.</param>
/// <param name="Topics">Full path of the table of topics: <see cref="TopicTable"/>.</param>
public sealed record TagFiles(string Rules, string Topics)
{
    /// <summary>Where the files lie unless told: beside the archive.</summary>
    public static TagFiles Beside(string archive)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(archive))!;
        return new TagFiles(Path.Combine(folder, "tag-rules.txt"), Path.Combine(folder, "tag-topics.txt"));
    }

    /// <summary>Takes both files into the archive: rules that are new change the tags that are there, topics count from the next import on.</summary>
    /// <returns>A refusal where a line can't be understood, then nothing changed; else what is in force, a sentence each.</returns>
    public async Task<(string? Refusal, IReadOnlyList<string> InForce)> ApplyAsync(
        IDbContextFactory<NewsDbContext> contexts, TimeProvider clock, CancellationToken cancellation)
    {
        if (TextOf(Rules, out var rulesText) is { } unread) return (unread, []);
        if (TextOf(Topics, out var topicsText) is { } alsoUnread) return (alsoUnread, []);
        var (rules, fault) = TagRules.Read(rulesText);
        if (fault is not null) return ($"{Rules}, {fault}", []);
        (var topics, fault) = TopicTable.Read(topicsText);
        if (fault is not null) return ($"{Topics}, {fault}", []);
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        await db.Database.OpenConnectionAsync(cancellation);
        var stored = await db.TagLists.AsNoTracking().ToListAsync(cancellation);
        var said = new List<string>();
        if (Speaks(db, Rules) && TagLists.Text(stored, TagLists.Rules) is var rulesBefore && rulesBefore != rulesText)
            said.AddRange(await ChangeRulesAsync(db, clock, rules!, TagRules.Read(rulesBefore).Rules ?? TagRules.Empty, rulesText, cancellation));
        else if (rulesText.Length > 0) said.Add(InForce(rules!) + ".");
        if (Speaks(db, Topics) && TagLists.Text(stored, TagLists.Topics) is var topicsBefore && topicsBefore != topicsText)
            said.Add(await ChangeTopicsAsync(db, clock, topics!, topicsText, cancellation));
        else if (topicsText.Length > 0) said.Add(InForce(topics!) + ".");
        return (null, said);
    }

    /// <summary>Where several machines share an archive, one without the file leaves what another's says.</summary>
    internal static bool Speaks(NewsDbContext db, string file) => ArchiveEngine.Of(db).IsFile || File.Exists(file);

    private async Task<List<string>> ChangeRulesAsync(
        NewsDbContext db, TimeProvider clock, TagRules rules, TagRules before, string text, CancellationToken cancellation)
    {
        var fresh = rules.Meanings.Where(m => !before.Meanings.TryGetValue(m.Key, out var was) || was != m.Value).Select(m => m.Key).ToHashSet();
        var changed = await RenewAsync(db, clock, rules, fresh, cancellation);
        await TagLists.SetAsync(db, TagLists.Rules, text, clock.GetUtcNow().UtcDateTime, cancellation);
        await db.SaveChangesAsync(cancellation);
        await db.Tags.Where(t => t.Articles.Count == 0).ExecuteDeleteAsync(cancellation);
        var gone = before.Meanings.Count(m => !rules.Meanings.TryGetValue(m.Key, out var now) || now != m.Value);
        var said = new List<string> { string.Create(CultureInfo.InvariantCulture, $"{InForce(rules)}; {changed} articles changed.") };
        if (gone > 0) said.Add($"Rules were taken out of {Rules}: run retag to find again what they hid.");
        return said;
    }

    /// <summary>Only articles that bear a tag which a new rule names are touched, and only those tags.</summary>
    private static async Task<int> RenewAsync(
        NewsDbContext db, TimeProvider clock, TagRules rules, HashSet<(TagKind Kind, string Name)> fresh, CancellationToken cancellation)
    {
        var names = fresh.Select(f => f.Name).Distinct(StringComparer.Ordinal).ToArray();
        if (names.Length == 0) return 0;
        var tags = (await db.Tags.AsNoTracking().Where(t => names.Contains(t.Name)).ToListAsync(cancellation))
            .Where(t => fresh.Contains((t.Kind, t.Name))).Select(t => t.Id).ToArray();
        var documents = await db.ArticleTags.Where(t => tags.Contains(t.TagId)).Select(t => t.Article!.SourceDocumentId)
            .Distinct().OrderBy(id => id).ToListAsync(cancellation);
        var writer = new DocumentTags(db, clock);
        var changed = 0;
        foreach (var document in documents)
            changed += await writer.RenewAsync(document, a => rules.Apply(StoredArticle.Tags(a)), new TagChanges(), keep: true, cancellation);
        return changed;
    }

    private async Task<string> ChangeTopicsAsync(NewsDbContext db, TimeProvider clock, TopicTable topics, string text, CancellationToken cancellation)
    {
        await TagLists.SetAsync(db, TagLists.Topics, text, clock.GetUtcNow().UtcDateTime, cancellation);
        await db.SaveChangesAsync(cancellation);
        return $"{InForce(topics)}; they changed: run retag to look for them in the articles that are there.";
    }

    private string InForce(TagRules rules) => string.Create(CultureInfo.InvariantCulture, $"{Rules}: {rules.Blocks} to block, {rules.Renames} to rename or merge");

    private string InForce(TopicTable topics) => string.Create(CultureInfo.InvariantCulture, $"{Topics}: {topics.Count} topics of your own");

    /// <summary>The file's text, empty where there is none; returns why it can't be read.</summary>
    private static string? TextOf(string path, out string text)
    {
        text = "";
        try
        {
            if (File.Exists(path)) text = File.ReadAllText(path);
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return $"{path} can't be read ({e.Message.TrimEnd('.')}): give yourself the right to read it, or move it away.";
        }
    }
}
