using System.Globalization;

namespace ProvincialNewsPortal.Archive.Tests.Search.Proof;

/// <summary>A question with the text a reader would type for it, and what the scan answers.</summary>
internal sealed record Question(string Text, Func<ScannedArticle, bool> Finds)
{
    /// <summary>Fits between brackets or after a minus.</summary>
    public Question Grouped() => new($"({Text})", Finds);

    public static Question Term(string field, string shown, string term, bool prefix = false) =>
        new(field.Length == 0 ? shown : $"{field}:{shown}", a => a.Holds(field, term, prefix));

    public static Question Days(DateOnly from, DateOnly to) => new(
        string.Create(CultureInfo.InvariantCulture, $"日期:{from:yyyy-MM-dd}..{to:yyyy-MM-dd}"), a => a.Date >= from && a.Date <= to);

    public Question And(Question other) => new($"{Text} {other.Text}", a => Finds(a) && other.Finds(a));
    public Question Or(Question other, string sign) => new($"{Text} {sign} {other.Text}", a => Finds(a) || other.Finds(a));
    public Question Not() => new("-" + Text, a => !Finds(a));
}
