using ProvincialNewsPortal.Bulletins.Lines;

namespace ProvincialNewsPortal.Bulletins.Segmentation;

/// <summary>How sure the decoder is of where articles end.</summary>
internal sealed class ArticleEdges
{
    private readonly LineReading[] readings;

    /// <summary>Index of each line by its number.</summary>
    private readonly int[] indexOf;

    /// <summary>For each line the article that it was last met in, from 1; 0: in none yet.</summary>
    private readonly int[] articleOf;
    private int articles;

    public ArticleEdges(PageLine[] lines, LineReading[] readings)
    {
        (this.readings, articleOf) = (readings, new int[lines.Length]);
        indexOf = new int[lines.Length == 0 ? 0 : lines[^1].Number + 1];
        for (var i = 0; i < lines.Length; i++) indexOf[lines[i].Number] = i;
    }

    /// <summary>0 to 1: chance that the lines just below each run of an article's lines are rightly left out.</summary>
    public double ChanceOf(ArticleDraft draft)
    {
        articles++;
        foreach (var line in draft.Lines) articleOf[indexOf[line.Line.Number]] = articles;
        var chance = 1.0;
        foreach (var line in draft.Lines)
        {
            var below = indexOf[line.Line.Number] + 1;
            if (below < readings.Length && articleOf[below] != articles) chance *= readings[below].Joint;
        }
        return chance;
    }
}
