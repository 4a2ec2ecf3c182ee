namespace ProvincialNewsPortal.Web.Tests.Validators;

/// <summary>What the site answers, in the eyes of programs that others wrote (tests/Validators).</summary>
public sealed class ValidatorTests(CheckedAnswers answers) : IClassFixture<CheckedAnswers>
{
    [NodeTheory]
    [InlineData("html", 100)]
    [InlineData("atom", 4)]
    [InlineData("oai", 14)]
    [InlineData("sitemap", 2)]
    [InlineData("bibtex", 4)]
    [InlineData("ris", 4)]
    [InlineData("csl", 4)]
    [InlineData("csv", 7)]
    [InlineData("openapi", 1)]
    [InlineData("json", 11)]
    public void Others_find_nothing_wrong_with(string kind, int atLeast)
    {
        Assert.Empty(answers.Findings(kind));
        Assert.True(answers.Count(kind) >= atLeast, $"only {answers.Count(kind)} answers of this kind were read");
    }

    [NodeFact("harvest")]
    public void The_schemas_of_openarchives_org_find_nothing_wrong_with_a_harvest() => Others_find_nothing_wrong_with("harvest", 14);

    [NodeFact("feed")]
    public void A_validating_reader_finds_nothing_wrong_with_a_feed() => Others_find_nothing_wrong_with("feed", 4);
}
