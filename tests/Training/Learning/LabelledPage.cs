using ProvincialNewsPortal.Bulletins.Lines;
using ProvincialNewsPortal.Bulletins.Segmentation;

namespace ProvincialNewsPortal.Training.Learning;

/// <summary>A page as the learner sees it: the rows of evidence of each non-blank line, and its true state.</summary>
/// <param name="Rows">For each line, the rows of weights that speak.</param>
/// <param name="Gaps">For each line, the kind of gap above it.</param>
/// <param name="States">For each line, the true state.</param>
internal sealed record LabelledPage(ushort[][] Rows, int[] Gaps, int[] States)
{
    public static LabelledPage Of(TrainingPage page)
    {
        var lines = PageLines.Of([.. page.Lines.Select(l => l.Text)]);
        var evidence = PageEvidence.Of(lines);
        var gatherer = new EvidenceGatherer(evidence);
        var rows = new ushort[lines.Length][];
        for (var i = 0; i < lines.Length; i++) rows[i] = [.. gatherer.Gather(i).Select(e => (ushort)e.Row)];
        return new LabelledPage(rows, Array.ConvertAll(lines, l => RoleModel.GapOf(l, evidence.Profile)), StatesOf(page, lines));
    }

    private static int[] StatesOf(TrainingPage page, PageLine[] lines)
    {
        var article = 0;
        return Array.ConvertAll(lines, line =>
        {
            var truth = page.Lines[line.Number - 1];
            var begins = truth.Role.IsArticle() && truth.Article != article;
            if (truth.Role.IsArticle()) article = truth.Article;
            return RoleStates.Of(truth.Role, begins);
        });
    }
}
