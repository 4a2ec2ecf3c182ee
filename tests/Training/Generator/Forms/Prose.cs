using ProvincialNewsPortal.Bulletins.Lines;
using ProvincialNewsPortal.Training.Phrases;

namespace ProvincialNewsPortal.Training.Generator;

/// <summary>Running text about a subject.</summary>
internal static class Prose
{
    /// <summary>A paragraph of body sentences.</summary>
    public static string Paragraph(Draw draw, Subject subject, int sentences) =>
        string.Concat(Enumerable.Range(0, sentences).Select(_ => subject.Of(draw.Any(Sentences.Bodies, Sentences.Bodies, CityNews.Bodies, Vocabulary.Frames, Vocabulary.Frames))));

    /// <summary>How a report begins.</summary>
    public static string Opening(Draw draw, Subject subject) => subject.Of(draw.Chance(0.5) ? Sentences.Openings : CityNews.Openings);

    /// <summary>A headline of the length that a short item has.</summary>
    public static string Headline(Draw draw, Subject subject) =>
        subject.Of(draw.Any(Headings.WideHeadlines, Headings.Headlines, CityNews.Headlines)).Replace('/', ' ');

    /// <summary>Opening, bodies and mostly a closing; <paramref name="lead"/> (本报讯…) stands before the first sentence.</summary>
    public static List<string> Paragraphs(Draw draw, Subject subject, int count, string lead = "")
    {
        var first = lead + Opening(draw, subject) + (draw.Chance(0.5) ? Paragraph(draw, subject, draw.Range(1, 2)) : "");
        var list = new List<string> { first };
        while (list.Count < count - 1) list.Add(Paragraph(draw, subject, draw.Range(1, 4)));
        if (count > 1) list.Add(draw.Chance(0.5) ? subject.Of(draw.Chance(0.6) ? Sentences.Closings : CityNews.Closings) : Paragraph(draw, subject, draw.Range(1, 3)));
        return list;
    }

    /// <summary>Adds paragraphs as pieces.</summary>
    public static void AddTo(ArticleDraft draft, IEnumerable<string> paragraphs)
    {
        foreach (var text in paragraphs) draft.Add(LineRole.Paragraph, text);
    }
}
