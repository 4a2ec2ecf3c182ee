using System.Text;
using ProvincialNewsPortal.Bulletins.Tests.Seeds;

namespace ProvincialNewsPortal.Bulletins.Tests.Corpus;

/// <summary>Every hand-written page reads as its margins say. <c>UPDATE_CORPUS=1</c> rewrites the margins of cases that read otherwise,
/// and takes cases that pass off the list of known failures; never where <c>CI</c> is set and never where an invariant of the report
/// breaks. Look at the difference before you commit it.</summary>
public sealed class CorpusTests
{
    /// <summary>Cases on the list of known failures; lower it with the list, never raise it.</summary>
    private const int MostKnownFailures = 21;

    private static readonly string Folder = SourceDocuments.InRepository("tests", "Bulletins.Tests", "Corpus");

    private static readonly string List = Path.Combine(Folder, "known-failing.txt");

    private static readonly HashSet<string> KnownFailures = [.. File.ReadAllLines(List).Where(l => l.Length > 0 && l[0] != '#')];

    public static TheoryData<string> Names => [.. Directory.EnumerateFiles(Folder, "*.case", SearchOption.AllDirectories).Select(NameOf).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_page_reads_as_its_margins_say(string name)
    {
        var expected = CorpusCase.Parse(name, File.ReadAllText(PathOf(name)));
        var report = Read(expected);
        var actual = Margins.Of(report, expected.Lines);
        if (expected.Accepts(actual))
        {
            if (CorpusUpdate.Asked && KnownFailures.Remove(name)) File.WriteAllLines(List, File.ReadLines(List).Where(l => l != name).ToList());
            Assert.False(KnownFailures.Contains(name), $"{name} passes: take it off known-failing.txt.");
        }
        else if (CorpusUpdate.Asked && !KnownFailures.Contains(name))
        {
            CorpusUpdate.Rewrite(PathOf(name), expected, actual, report);
        }
        else
        {
            Assert.True(KnownFailures.Contains(name), $"{name}: - expected, + read\n{Difference(expected, actual)}");
        }
    }

    [Fact]
    public void The_list_of_known_failures_only_shrinks()
    {
        Assert.True(KnownFailures.Count <= MostKnownFailures, $"{KnownFailures.Count} known failures, {MostKnownFailures} at most.");
        Assert.Empty(KnownFailures.Except(Directory.EnumerateFiles(Folder, "*.case", SearchOption.AllDirectories).Select(NameOf)));
    }

    [Fact]
    public void The_corpus_covers_eighty_cases_and_more() => Assert.True(Names.Count >= 80, $"{Names.Count} cases");

    [Theory]
    [MemberData(nameof(Names))]
    public void A_case_is_kept_as_it_would_be_written(string name)
    {
        var text = File.ReadAllText(PathOf(name));
        var parsed = CorpusCase.Parse(name, text);
        Assert.Equal(text, parsed.Write(parsed.Margins));
    }

    private static BulletinReport Read(CorpusCase page) =>
        BulletinReader.Read(page.Name, Encoding.UTF8.GetBytes(page.Source)).Report ?? throw new InvalidOperationException($"{page.Name} was refused.");

    private static string Difference(CorpusCase expected, IReadOnlyList<string> actual) => string.Join('\n', expected.Lines.Select((line, i) =>
        expected.Margins[i].Split('/').Contains(actual[i]) ? $"      {expected.Margins[i],-5} | {line}" : $"- {expected.Margins[i],-4}+ {actual[i],-4} | {line}"));

    private static string NameOf(string path) => Path.ChangeExtension(Path.GetRelativePath(Folder, path), null).Replace('\\', '/');

    private static string PathOf(string name) => Path.Combine(Folder, name + ".case");
}
