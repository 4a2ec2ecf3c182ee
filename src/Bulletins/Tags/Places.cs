namespace ProvincialNewsPortal.Bulletins.Tags;

/// <summary>Places of China and abroad by name alone, whatever is meant by it.</summary>
internal static class Places
{
    /// <summary>Whether a text begins with the name of one.</summary>
    public static bool Opens(string text) => NamesIn(text).Any(n => n.Start == 0);

    /// <summary>Names in a text, left to right: those of China, then those abroad.</summary>
    public static IEnumerable<(int Start, int Length)> NamesIn(string text) => Gazetteer.Default.NamesIn(text).Concat(Abroad.NamesIn(text));
}
