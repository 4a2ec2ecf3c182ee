namespace ProvincialNewsPortal.Archive.Search.Folding;

/// <summary>Text as search sees it, with the way back to the original.</summary>
/// <param name="Text">The folded characters.</param>
/// <param name="Starts">For each folded character, the 0-based character of the original where what it came from begins.</param>
/// <param name="Ends">For each folded character, the 0-based character of the original just after what it came from.</param>
internal sealed record FoldedText(string Text, int[] Starts, int[] Ends);
