using Microsoft.EntityFrameworkCore;
using ProvincialNewsPortal.Archive.Engines;
using ProvincialNewsPortal.Archive.Maintenance;
using ProvincialNewsPortal.Archive.Search;
using ProvincialNewsPortal.Archive.Search.Answering;
using ProvincialNewsPortal.Archive.Search.Asking;
using ProvincialNewsPortal.Archive.Search.Indexing;

namespace ProvincialNewsPortal.Archive.Tests.Search;

/// <summary>What a tsvector can't hold or tell apart is found all the same.</summary>
public sealed class PostgresSearchIndexTests
{
    private const int Id = 1;

    [PostgresFact]
    public async Task Words_that_no_tsvector_can_hold_are_found()
    {
        // More distinct pairs than a mebibyte has room for, a word longer than a lexeme, and what stands after position 16,383.
        var many = string.Concat(Enumerable.Range(0, 220_000).Select(i => (char)(0x4E00 + (i * 7919L % 20_000)) + "" + (char)(0x4E00 + (i / 11 % 20_000))));
        var found = await FindAsync(new(null, "头条", null, [many + "龘尾", new string('a', 3000)]), "龘尾", "尾龘", "标题:头条", "头条 龘尾", "头条 -龘尾", "aaa*");
        Assert.Equal([true, false, true, true, false, true], found);
    }

    [PostgresFact]
    public async Task A_character_with_combining_marks_is_another()
    {
        var found = await FindAsync(new(null, "头条", null, ["宜龙\u0302市"]), "龙", "宜龙", "龙\u0302", "宜龙\u0302市", "市");
        Assert.Equal([false, false, true, true, true], found);
    }

    [PostgresFact]
    public async Task Terms_of_many_atoms_stand_where_they_stand_and_nowhere_else()
    {
        // Every pair of the term is there, and the term is not.
        var found = await FindAsync(new("质生产", "新质生", null, ["新质 。质生。生产力"]), "新质生产", "新质生", "正文:新质生", "质生产力", "正文:生产力", "标题:生产力", "质。质");
        Assert.Equal([false, true, false, false, true, false, true], found);
    }

    [PostgresFact]
    public async Task A_word_that_is_another_with_more_letters_is_not_found()
    {
        var found = await FindAsync(new(null, "C919", null, ["XC919 与 C9190"]), "C919", "正文:C919", "C9*", "正文:C9*", "正文:XC*", "标题:XC*");
        Assert.Equal([true, false, true, true, true, false], found);
    }

    [PostgresFact]
    public async Task A_difference_is_found_by_verify()
    {
        foreach (var alteration in new[] { "UPDATE SearchText SET Body = Body || '龙'", "UPDATE SearchText SET Lexemes = ts_delete(Lexemes, '头条')", "DELETE FROM SearchText", "INSERT INTO SearchText SELECT 99, Unsure, Lexemes, Head, Body FROM SearchText" })
        {
            using var archive = await ArchiveAsync(new(null, "头条", null, ["正文"]));
            await using var db = archive.Db();
            await db.Database.ExecuteSqlRawAsync(alteration);
            var damages = new List<Damage>();
            await SearchCheck.RunAsync(db, damages, CancellationToken.None);
            Assert.Contains(damages, d => d.What.Contains(alteration.Contains("99", StringComparison.Ordinal) ? "article 99" : "article 1", StringComparison.Ordinal));
        }
    }

    /// <summary>Which of some queries find an article of these words.</summary>
    private static async Task<List<bool>> FindAsync(ArticleWords words, params string[] queries)
    {
        using var archive = await ArchiveAsync(words);
        var engine = new SearchEngine(ArchiveServices.Contexts(archive.Database.Connection));
        var found = new List<bool>();
        foreach (var query in queries)
            found.Add((await engine.IdsAsync(new SearchRequest(SearchQuery.Read(query), SearchFilters.None), 10, CancellationToken.None)).Contains(Id));
        return found;
    }

    private static async Task<Own> ArchiveAsync(ArticleWords words)
    {
        var own = new Own();
        Assert.Null(await ArchiveFile.PrepareAsync(own.Database.Connection));
        await using var db = own.Db();
        await db.Database.ExecuteSqlRawAsync("INSERT INTO \"Issues\" (\"Id\", \"PublicId\", \"Edition\", \"Precision\", \"Evidence\", \"Digest\") VALUES (1, 'i', 1, 0, '[]', '')");
        await db.Database.ExecuteSqlRawAsync("INSERT INTO \"SourceDocuments\" (\"Id\", \"Name\", \"Sha256\", \"Encoding\", \"LineCount\", \"ReaderVersion\", \"ImportedAt\", \"IssueId\", \"Other\", \"Digest\") VALUES (1, 'n', 's', 'utf-8', 1, 1, '2024-01-01 00:00:00', 1, '[]', '')");
        db.Articles.Add(new()
        {
            PublicId = "a", IssueId = 1, SourceDocumentId = 1, Kicker = words.Kicker, Headline = words.Headline, Summary = "",
            Text = new() { Blocks = [.. words.Blocks.Select(b => new Bulletins.Block(Bulletins.BlockKind.Paragraph, b, []))] },
        });
        await db.SaveChangesAsync();
        await using var transaction = await db.Database.BeginTransactionAsync();
        await new SearchIndex(db).AddAsync(1, 1, CancellationToken.None);
        await transaction.CommitAsync();
        return own;
    }

    private sealed class Own : IDisposable
    {
        public PostgresDatabase Database { get; } = new();

        public NewsDbContext Db() => ArchiveEngine.Of(Database.Connection).Context(Database.Connection);

        public void Dispose() => Database.Dispose();
    }
}
