using System.Text.RegularExpressions;
using ProvincialNewsPortal.Bulletins.Lines;
using ProvincialNewsPortal.Bulletins.Segmentation;

namespace ProvincialNewsPortal.Bulletins.Articles;

/// <summary>What an article's credits say.</summary>
internal sealed record Credits(IReadOnlyList<Byline> Bylines, IReadOnlyList<string> Printed);

/// <summary>Gathers the credits of an article: lines of their own, and those within its text.</summary>
internal static partial class CreditReader
{
    public static Credits Read(IReadOnlyList<DraftLine> lines)
    {
        var printed = lines.Where(l => l.Role == LineRole.Byline).Select(l => l.Line.Text).ToList();
        var bylines = printed.Select(NamesOf).Where(n => n.Count > 0).Select(n => new Byline(BylineRole.Reporter, n, null)).ToList();
        return new Credits(bylines, printed);
    }

    private static List<string> NamesOf(string credit) => [.. Name().Matches(credit).Select(m => m.Value)];

    // sample: 省报记者 张三 李四
    [GeneratedRegex(@"(?<![\p{L}])\p{Lo}{2,3}(?![\p{L}])", RegexOptions.None, 200)]
    private static partial Regex Name();
}
