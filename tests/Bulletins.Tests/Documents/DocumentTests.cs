using System.Text;
using ProvincialNewsPortal.Bulletins.Tests.Seeds;

namespace ProvincialNewsPortal.Bulletins.Tests.Documents;

/// <summary>Small whole documents of invented text, each with what it says of its paper, its day and its authors in its head.
/// A key that a head leaves out is not asked; <c>|</c> parts answers that are equally good, <c>-</c> is null.</summary>
public sealed class DocumentTests
{
    private static readonly string Folder = SourceDocuments.InRepository("tests", "Bulletins.Tests", "Documents");

    private static readonly BylineRole[] DeskRoles = [BylineRole.Editor, BylineRole.Compiler, BylineRole.Proofreader, BylineRole.Reviewer];

    public static TheoryData<string> Names =>
        [.. Directory.EnumerateFiles(Folder, "*.txt", SearchOption.AllDirectories).Select(p => Path.GetRelativePath(Folder, p)[..^4].Replace('\\', '/')).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_document_says_whose_when_and_by_whom(string name)
    {
        var parts = File.ReadAllText(Path.Combine(Folder, name + ".txt")).ReplaceLineEndings("\n").Split("\n---\n", 2);
        var report = BulletinReader.Read(name + ".txt", Encoding.UTF8.GetBytes(parts[1])).Report!;
        foreach (var line in parts[0].Split('\n').Skip(1))
        {
            var (key, answers) = (line[..line.IndexOf(':', StringComparison.Ordinal)], line[(line.IndexOf(':', StringComparison.Ordinal) + 2)..]);
            Assert.True(answers.Split('|').Contains(Said(report, key)), $"{name}, {key}: wanted {answers}, read {Said(report, key)}");
        }
        Assert.All(report.Issue.Evidence, e => Assert.InRange(e.Line, 1, report.Source.LineCount));
    }

    private static string Said(BulletinReport report, string key) => key switch
    {
        "paper" => report.Issue.Publication ?? "-",
        "number" => report.Issue.Number ?? "-",
        "edition" => report.Issue.Edition ?? "-",
        "date" => Date(report.Issue),
        "names" => Authors(report) is { Length: > 0 } names ? names : "-",
        _ => throw new ArgumentOutOfRangeException(nameof(key), key, "Heads have the keys paper, number, edition, date and names."),
    };

    private static string Date(IssueInfo issue) => issue.Precision switch
    {
        DatePrecision.Unknown => "unknown",
        DatePrecision.Month => $"- month {issue.Edtf}",
        DatePrecision.Year => $"- year {issue.Edtf}",
        DatePrecision.Inferred => $"{issue.Date:yyyy-MM-dd} inferred",
        _ => $"{issue.Date:yyyy-MM-dd} day",
    };

    /// <summary>Everyone but the desk, in print order.</summary>
    private static string Authors(BulletinReport report) =>
        string.Join(' ', report.Articles.SelectMany(a => a.Bylines).Where(b => !DeskRoles.Contains(b.Role)).SelectMany(b => b.Names));
}
