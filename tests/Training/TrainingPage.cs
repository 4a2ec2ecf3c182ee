using ProvincialNewsPortal.Bulletins.Lines;

namespace ProvincialNewsPortal.Training;

/// <summary>One page with everything known about it: what the decoder learns from and is scored on.</summary>
/// <param name="Name">Unique among the pages of a run; deterministic for a seed.</param>
/// <param name="Family">Layout family the page is of (torn, wrapped, displaced, web, circular, account, government …).</param>
/// <param name="Publication">Null: nothing on the page says.</param>
/// <param name="Date">Issue date; null: the page does not fix it.</param>
/// <param name="DatePrinted">Whether the page prints its own date.</param>
/// <param name="Lines">Every line, blank ones included, in source order.</param>
internal sealed record TrainingPage(
    string Name, string Family, string? Publication, DateOnly? Date, bool DatePrinted,
    IReadOnlyList<LabelledLine> Lines, IReadOnlyList<ArticleTruth> Articles)
{
    /// <summary>Earliest issue date that is right too, where <see cref="Date"/> is not printed; null: only that day is.</summary>
    public DateOnly? DateFrom { get; init; }
}

/// <summary>A source line with its role and the article that owns it.</summary>
/// <param name="Article">From 1; 0: no article, or blank.</param>
/// <param name="Soft">Either answer is right: a rubric in Latin letters, both copies of a repeated passage. Not scored.</param>
internal sealed record LabelledLine(string Text, LineRole Role, int Article, bool Soft = false);

/// <summary>What a careful reader notes of an article beside its lines.</summary>
internal sealed record ArticleTruth(
    int Number, string Headline, string? Kicker, string? Deck, string? Section, IReadOnlyList<string> Names, bool Incomplete);
