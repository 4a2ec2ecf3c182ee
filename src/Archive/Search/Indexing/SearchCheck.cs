using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using ProvincialNewsPortal.Archive.Engines;
using ProvincialNewsPortal.Archive.Maintenance;

namespace ProvincialNewsPortal.Archive.Search.Indexing;

/// <summary>Holds the index against the articles, both ways: every token that should be there, at its place, and no other.</summary>
internal static class SearchCheck
{
    /// <summary>Damages named one by one.</summary>
    private const int MostNamed = 20;

    private const int Batch = 500;

    public static async Task RunAsync(NewsDbContext db, List<Damage> damages, CancellationToken cancellation)
    {
        if (await SearchIndex.IsOutdatedAsync(db, cancellation))
        {
            damages.Add(new Damage("The search index was made by another version", Remedies.Reindex));
            return;
        }
        await db.Database.OpenConnectionAsync(cancellation);
        var words = ArchiveEngine.Of(db).Tables.Check(db);
        var wrong = await CompareAsync(db, words, Facts(db.Database.GetDbConnection()), cancellation);
        damages.AddRange(wrong.Take(MostNamed).Select(id => new Damage($"The search index does not agree with article {id}", Remedies.Reindex)));
        if (wrong.Count > MostNamed) damages.Add(new Damage($"The search index does not agree with {wrong.Count - MostNamed} more articles", Remedies.Reindex));
    }

    /// <summary>Ids where index and articles differ, also ids that only one of them knows.</summary>
    private static async Task<List<int>> CompareAsync(NewsDbContext db, WordCheck words, Dictionary<int, byte[]> facts, CancellationToken cancellation)
    {
        var names = Names(db.Database.GetDbConnection());
        var wrong = new SortedSet<int>();
        var seen = new HashSet<int>();
        var last = 0;
        while (await IndexedArticle.From(db.Articles.Where(a => a.Id > last), words: true).Take(Batch).ToListAsync(cancellation) is { Count: > 0 } batch)
        {
            foreach (var article in batch)
            {
                seen.Add(article.Id);
                words.Expect(article.Id, ArticleTokens.Of(article.Words));
                var expected = new ArticleFacts(article.Days, article.Length, [.. article.Names.Select(n => names.GetValueOrDefault(n)).Distinct().Order()]).Pack();
                if (!facts.TryGetValue(article.Id, out var stored) || !stored.AsSpan().SequenceEqual(expected)) wrong.Add(article.Id);
            }
            last = batch[^1].Id;
        }
        wrong.UnionWith(words.Wrong());
        wrong.UnionWith(facts.Keys.Where(id => !seen.Contains(id)));
        return [.. wrong];
    }

    private static Dictionary<int, byte[]> Facts(DbConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT Id, Facts FROM SearchFacts WHERE Facts IS NOT NULL";
        using var reader = command.ExecuteReader();
        var facts = new Dictionary<int, byte[]>();
        while (reader.Read()) facts[reader.GetInt32(0)] = (byte[])reader[1];
        return facts;
    }

    private static Dictionary<(NameField, string), int> Names(DbConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT Field, Name, Id FROM SearchNames";
        using var reader = command.ExecuteReader();
        var names = new Dictionary<(NameField, string), int>();
        while (reader.Read()) names[((NameField)reader.GetInt32(0), reader.GetString(1))] = reader.GetInt32(2);
        return names;
    }
}
