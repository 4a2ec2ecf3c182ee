using ProvincialNewsPortal.Bulletins.Text;

namespace ProvincialNewsPortal.Bulletins;

/// <summary>Holds each reading to the contract's first rule: every non-blank line has exactly one owner.</summary>
internal static class LineLedger
{
    /// <summary>Checks a finished reading.</summary>
    /// <exception cref="InvalidOperationException">A line has no owner or two: a bug in the reader, never the input's fault.</exception>
    public static void Check(SourceText source, IReadOnlyList<ArticleReport> articles, IReadOnlyList<OtherLines> other)
    {
        var owners = new byte[source.Lines.Count + 1];
        foreach (var range in articles.SelectMany(a => a.Lines).Concat(other.SelectMany(o => o.Lines)))
        {
            for (var line = range.First; line <= range.Last; line++)
            {
                if (source.IsBlank(line)) continue;
                if (owners[line]++ > 0) throw new InvalidOperationException($"Line {line} of {source.Name} has two owners.");
            }
        }
        for (var line = 1; line <= source.Lines.Count; line++)
            if (owners[line] == 0 && !source.IsBlank(line)) throw new InvalidOperationException($"Line {line} of {source.Name} has no owner.");
    }
}
