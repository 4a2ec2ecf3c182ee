using System.Globalization;

namespace ProvincialNewsPortal.Bulletins.Tags.Emerging;

/// <summary>A topic that no table lists, found by how the archive uses its characters.</summary>
/// <param name="Name">The term.</param>
/// <param name="Words">Longer forms that mean the same (抽水蓄能电站 beside 抽水蓄能); without the name itself.</param>
/// <param name="Articles">Articles that held it when it was found.</param>
public sealed record EmergingTerm(string Name, IReadOnlyList<string> Words, int Articles)
{
    /// <summary>One term a line: name, other words separated by |, articles; separated by tabs.</summary>
    public static string Write(IEnumerable<EmergingTerm> terms) => string.Concat(
        terms.Select(t => string.Create(CultureInfo.InvariantCulture, $"{t.Name}\t{string.Join('|', t.Words)}\t{t.Articles}\n")));

    /// <summary>What <see cref="Write"/> wrote.</summary>
    /// <exception cref="FormatException">It did not.</exception>
    public static IReadOnlyList<EmergingTerm> Read(string text) => [.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Select(line => line.Split('\t') is [var name, var words, var articles]
            ? new EmergingTerm(name, words.Split('|', StringSplitOptions.RemoveEmptyEntries), int.Parse(articles, CultureInfo.InvariantCulture))
            : throw new FormatException($"'{line}' is no emerging term."))];
}
