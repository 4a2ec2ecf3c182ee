using ProvincialNewsPortal.Bulletins.Text;

namespace ProvincialNewsPortal.Bulletins.Segmentation;

/// <summary>Lines outside articles to the report's list: one entry for each run of one kind and reason.</summary>
internal static class OutsideLines
{
    /// <param name="outside">In source order.</param>
    public static IReadOnlyList<OtherLines> Of(IReadOnlyList<OutsideLine> outside)
    {
        var entries = new List<OtherLines>();
        foreach (var line in outside)
        {
            var last = entries.Count > 0 ? entries[^1] : null;
            if (last is not null && last.Kind == line.Kind && last.Reason == line.Reason && last.Lines[0].Last + 1 == line.Number)
                entries[^1] = last with { Lines = [new LineRange(last.Lines[0].First, line.Number)] };
            else entries.Add(new OtherLines(line.Kind, [new LineRange(line.Number, line.Number)], line.Reason));
        }
        return entries;
    }
}
