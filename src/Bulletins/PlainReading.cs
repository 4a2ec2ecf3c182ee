using ProvincialNewsPortal.Bulletins.Text;

namespace ProvincialNewsPortal.Bulletins;

/// <summary>Stand-in until the segmenter lands: a short line before a long one opens an article.</summary>
internal static class PlainReading
{
    public static BulletinReport Read(SourceText source, ReadOptions options)
    {
        var groups = new List<List<int>>();
        var lines = Enumerable.Range(1, source.Lines.Count).Where(n => !source.IsBlank(n)).ToList();
        for (var i = 0; i < lines.Count; i++)
        {
            var shortLine = source[lines[i]].Trim().Length < 35 && !source[lines[i]].TrimEnd().EndsWith('。');
            var bodyNext = i + 1 < lines.Count && source[lines[i + 1]].Length > 60;
            if (groups.Count == 0 || (shortLine && bodyNext)) groups.Add([]);
            groups[^1].Add(lines[i]);
        }
        var articles = groups.Select((g, i) => Article(source, g, i + 1)).ToList();
        return new BulletinReport(new SourceInfo(source.Name, source.Sha256, source.Lines.Count, source.Encoding),
            new IssueInfo(options.Publication, null, null, options.Date, null, DatePrecision.Unknown, []), articles, []);
    }

    private static ArticleReport Article(SourceText source, List<int> lines, int ordinal) => new(
        ordinal, ArticleForm.Report, null, null, null, source[lines[0]].Trim(), null, null, [], [], null, null, false,
        [.. lines.Skip(1).Select(n => new Block(BlockKind.Paragraph, source[n].Trim(), [new LineRange(n, n)]))],
        LineRange.Of(lines), [], 0.1);
}
