using ProvincialNewsPortal.Archive.Entities;
using ProvincialNewsPortal.Bulletins.Text;

namespace ProvincialNewsPortal.Archive.Maintenance;

/// <summary>The contract's first two rules, held against the source itself: every line in one place, no character invented.</summary>
internal static class Fidelity
{
    /// <summary>A sentence for each rule that is broken.</summary>
    public static IEnumerable<string> Broken(SourceText source, SourceDocument document, IReadOnlyList<RetiredArticle> withdrawn)
    {
        var owned = document.Articles.SelectMany(a => a.Lines).Concat(withdrawn.SelectMany(w => w.Lines))
            .Concat(document.Other.SelectMany(o => o.Lines)).ToList();
        if (document.LineCount != source.Lines.Count || owned.Exists(r => r.First < 1 || r.Last < r.First || r.Last > source.Lines.Count))
        {
            yield return $"Lines of {document.Name} are cited that it does not have";
            yield break;
        }
        if (Ledger(source, owned) is { } ledger) yield return ledger;
        foreach (var article in document.Articles.Where(a => a.Text is not null))
            if (!IsFaithful(source, article)) yield return $"Article {article.PublicId} says what its lines in {document.Name} do not say";
    }

    private static string? Ledger(SourceText source, List<LineRange> owned)
    {
        var owners = LineRange.Lines(owned).Where(n => !source.IsBlank(n)).CountBy(n => n).ToDictionary();
        for (var line = 1; line <= source.Lines.Count; line++)
        {
            if (source.IsBlank(line) || owners.GetValueOrDefault(line) == 1) continue;
            return $"Line {line} of {source.Name} has {owners.GetValueOrDefault(line)} owners instead of one";
        }
        return null;
    }

    private static bool IsFaithful(SourceText source, Article article)
    {
        if (article.Text!.Blocks.Exists(b => b.Lines.Any(r => r.First < 1 || r.Last > source.Lines.Count))) return false;
        var heads = new[] { article.Headline, article.Kicker, article.Deck, article.Section };
        var said = Letters(LineRange.Lines(article.Lines).Select(n => source[n])).CountBy(c => c).ToDictionary();
        return heads.All(h => h is null || Letters([h]).CountBy(c => c).All(c => said.GetValueOrDefault(c.Key) >= c.Value))
            && article.Text.Blocks.TrueForAll(b => InOrder(b.Text, LineRange.Lines(b.Lines).Select(n => source[n])));
    }

    /// <summary>Whether the text stands in the lines in their order; joining may have dropped what stands between.</summary>
    private static bool InOrder(string text, IEnumerable<string> lines)
    {
        using var rest = Letters(lines).GetEnumerator();
        foreach (var letter in Letters([text]))
        {
            do
            {
                if (!rest.MoveNext()) return false;
            }
            while (rest.Current != letter);
        }
        return true;
    }

    private static IEnumerable<char> Letters(IEnumerable<string> lines) =>
        lines.SelectMany(line => line).Where(c => !char.IsWhiteSpace(c));
}
