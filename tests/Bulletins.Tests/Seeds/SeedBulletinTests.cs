using System.Security.Cryptography;
using System.Text.Json;

namespace ProvincialNewsPortal.Bulletins.Tests.Seeds;

/// <summary>The bulletins in <c>seeds/</c> are as large and as torn as the documents whose news they tell anew.</summary>
public sealed class SeedBulletinTests
{
    /// <summary>Least share of the source's non-blank lines and characters that its retelling has.</summary>
    private const double LeastShare = 0.9;

    /// <summary>The bulletin in <c>seeds/</c>, the source document it answers to, the articles in each.</summary>
    public static TheoryData<string, string, int> Bulletins => new()
    {
        { "2025-02-sichuan-keji", "000_3db67ee0d3e5a1a0", 4 },
        { "2024-01-25-chengdu", "001_170771dc1d63228a", 9 },
        { "2024-02-sichuan-keji", "003_9006efb9520657b4", 5 },
        { "2024-03-11-chongqing-web", "004_cf984d4ef4f0545c", 1 },
    };

    [Theory]
    [MemberData(nameof(Bulletins))]
    public void Gold_describes_the_bulletin_as_it_is(string name, string source, int articles)
    {
        Assert.NotEmpty(source);
        var bytes = File.ReadAllBytes(SeedPath(name));
        using var gold = Gold(name);
        var described = gold.RootElement.GetProperty("source");

        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(bytes)), described.GetProperty("sha256").GetString());
        Assert.Equal(Lines(SeedPath(name)).Length, described.GetProperty("lineCount").GetInt32());
        Assert.Equal(articles, gold.RootElement.GetProperty("articles").GetArrayLength());
    }

    [Theory]
    [MemberData(nameof(Bulletins))]
    public void Every_line_of_a_bulletin_has_one_owner_in_gold(string name, string source, int articles)
    {
        Assert.NotEmpty(source);
        using var gold = Gold(name);
        var owners = gold.RootElement.GetProperty("articles").EnumerateArray().Select(a => a.GetProperty("lines"))
            .Append(gold.RootElement.GetProperty("other")).Select(Numbers).ToArray();
        Assert.Equal(articles + 1, owners.Length);

        var lines = Lines(SeedPath(name));
        var unowned = Enumerable.Range(1, lines.Length)
            .Where(n => !string.IsNullOrWhiteSpace(lines[n - 1]) && owners.Count(o => o.Contains(n)) != 1);
        Assert.Empty(unowned);
    }

    [SourceTheory]
    [MemberData(nameof(Bulletins))]
    public void A_bulletin_is_as_long_as_its_source(string name, string source, int articles)
    {
        var (lines, characters) = Extent(SeedPath(name));
        var (sourceLines, sourceCharacters) = Extent(Path.Combine(SourceDocuments.Folder, source + ".txt"));

        Assert.True(lines >= LeastShare * sourceLines, $"{lines} lines, {sourceLines} in the source");
        Assert.True(characters >= LeastShare * sourceCharacters, $"{characters} characters, {sourceCharacters} in the source");
        Assert.Equal(ArticlesOf(source) ?? articles, articles);
    }

    [Fact]
    public void Line_ends_are_plain_line_feeds() => Assert.All(
        Directory.GetFiles(SourceDocuments.InRepository("seeds"), "*.txt"),
        path => Assert.DoesNotContain((byte)'\r', File.ReadAllBytes(path)));

    private static string SeedPath(string name) => SourceDocuments.InRepository("seeds", name + ".txt");

    private static JsonDocument Gold(string name) => JsonDocument.Parse(
        File.ReadAllBytes(SourceDocuments.InRepository("tests", "Bulletins.Tests", "Seeds", "gold", name + ".gold.json")));

    /// <summary>Articles that the source's own gold counts; null where the gold does not stand beside the sources.</summary>
    private static int? ArticlesOf(string source)
    {
        var path = Path.Combine(SourceDocuments.Folder, "..", "gold", source + ".gold.json");
        if (!File.Exists(path))
        {
            return null;
        }

        using var gold = JsonDocument.Parse(File.ReadAllBytes(path));
        return gold.RootElement.GetProperty("articles").GetArrayLength();
    }

    private static HashSet<int> Numbers(JsonElement ranges) =>
        [.. ranges.EnumerateArray().SelectMany(r => Enumerable.Range(r[0].GetInt32(), r[1].GetInt32() - r[0].GetInt32() + 1))];

    private static string[] Lines(string path) => File.ReadAllText(path).Split('\n');

    private static (int Lines, int Characters) Extent(string path)
    {
        var lines = Lines(path).Where(l => !string.IsNullOrWhiteSpace(l)).ToArray();
        return (lines.Length, lines.Sum(l => l.Count(c => !char.IsWhiteSpace(c))));
    }
}
