using ProvincialNewsPortal.Bulletins.Tags.Emerging;

namespace ProvincialNewsPortal.Bulletins.Tags;

/// <summary>What tags follow beyond the gazetteer: the thesaurus, new terms of an archive, the user's rules.</summary>
public sealed class TagVocabulary
{
    private readonly WordMatcher<EmergingTerm>? terms;

    /// <param name="terms">Those that the thesaurus knows by now are left out.</param>
    public TagVocabulary(Thesaurus thesaurus, IEnumerable<EmergingTerm> terms, TagRules rules)
    {
        (Thesaurus, Rules) = (thesaurus, rules);
        var known = thesaurus.Words.ToHashSet(StringComparer.Ordinal);
        Terms = [.. terms.Where(t => !known.Contains(t.Name))];
        var meanings = Terms.SelectMany(t => t.Words.Append(t.Name), (term, word) => (word, term)).DistinctBy(m => m.word)
            .ToDictionary(m => m.word, m => m.term, StringComparer.Ordinal);
        this.terms = meanings.Count > 0 ? new WordMatcher<EmergingTerm>(meanings) : null;
    }

    /// <summary>The program's own thesaurus and nothing else.</summary>
    public static TagVocabulary Default { get; } = new(Thesaurus.Default, [], TagRules.Empty);

    public Thesaurus Thesaurus { get; }
    public IReadOnlyList<EmergingTerm> Terms { get; }
    public TagRules Rules { get; }

    /// <summary>The new terms a text speaks of, once for each time.</summary>
    internal IEnumerable<EmergingTerm> TermsIn(string text)
    {
        if (terms is null) yield break;
        foreach (var (start, length) in terms.In(text))
            if (terms.TryGet(text.Substring(start, length), out var term)) yield return term!;
    }
}
