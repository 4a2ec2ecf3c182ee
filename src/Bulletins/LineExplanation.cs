namespace ProvincialNewsPortal.Bulletins;

/// <summary>Why the reader took a line for what it did.</summary>
/// <param name="Line">1-based source line.</param>
/// <param name="Text">The line without padding.</param>
/// <param name="Role">What it is on its page: headline, paragraph, folio … in camelCase.</param>
/// <param name="Begins">Whether an article, or a displaced block of one, begins here.</param>
/// <param name="BeginsChance">0 to 1: how likely something new begins here, if the line is an article's.</param>
/// <param name="Article">Ordinal of the article that owns it; null: none.</param>
/// <param name="Certainty">0 to 1: how sure the decoder is of the role.</param>
/// <param name="RunnerUp">The next likely role.</param>
/// <param name="Evidence">What spoke most for the role against the runner-up, strongest first: kind=answer and weight.</param>
public sealed record LineExplanation(
    int Line, string Text, string Role, bool Begins, double BeginsChance, int? Article, double Certainty, string RunnerUp, IReadOnlyList<string> Evidence);
