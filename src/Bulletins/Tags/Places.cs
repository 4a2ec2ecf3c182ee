namespace ProvincialNewsPortal.Bulletins.Tags;

/// <summary>Places of China and abroad by name alone, whatever is meant by it.</summary>
internal static class Places
{
    /// <summary>Whether a text begins with the name of one.</summary>
    public static bool Opens(string text) => NamesIn(text).Any(n => n.Start == 0);

    /// <summary>Whether a text names one.</summary>
    public static bool AreIn(string text) => NamesIn(text).Any();

    private static IEnumerable<(int Start, int Length)> NamesIn(string text) => Gazetteer.Default.NamesIn(text).Concat(Abroad.NamesIn(text));
}
