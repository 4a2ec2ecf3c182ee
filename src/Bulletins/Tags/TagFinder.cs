using ProvincialNewsPortal.Bulletins.Text;

namespace ProvincialNewsPortal.Bulletins.Tags;

/// <summary>Finds the subjects of an article. Pure: the same article of the same paper has the same tags.</summary>
public static class TagFinder
{
    /// <param name="publication">The paper, whose own place settles 我市 and shared names; null: not known.</param>
    /// <param name="vocabulary">Null: the program's own.</param>
    public static IReadOnlyList<TagReport> Find(ArticleReport article, string? publication, TagVocabulary? vocabulary = null)
    {
        vocabulary ??= TagVocabulary.Default;
        var pieces = ArticlePiece.Of(article);
        var home = Home(publication);
        return vocabulary.Rules.Apply(
        [
            .. new PlaceFinder(Gazetteer.Default).Find(pieces, home),
            .. new OrganisationFinder(Gazetteer.Default).Find(pieces, home),
            .. PersonFinder.Find(pieces, article.Bylines),
            .. TopicFinder.Find(pieces, vocabulary),
            .. Section(article, pieces[0]),
        ]);
    }

    /// <summary>The paper's own section, as it is printed above the heading but for its spelling in Latin letters (图片新闻 TU PIAN XIN WEN).</summary>
    private static IEnumerable<TagReport> Section(ArticleReport article, ArticlePiece heading) =>
        article.Section is { Length: > 0 } section ? [new(TagKind.Section, WithoutSpelling(section), TagOrigin.Printed, heading.Lines, 1)] : [];

    private static string WithoutSpelling(string section) =>
        HanText.IsHan(section[0]) && section.TrimEnd("ABCDEFGHIJKLMNOPQRSTUVWXYZ ".ToCharArray()) is { Length: > 1 } han && section.Length - han.Length > 3 ? han : section;

    /// <summary>The place that a paper's name begins with (成都日报: 成都市).</summary>
    private static Place? Home(string? publication)
    {
        if (publication is null) return null;
        var (start, length) = Gazetteer.Default.NamesIn(publication).FirstOrDefault();
        var senses = length > 0 && start == 0 ? Gazetteer.Default.Senses(publication[..length]) : [];
        return senses.OrderBy(s => s.Place.Level).Select(s => s.Place).FirstOrDefault();
    }
}
