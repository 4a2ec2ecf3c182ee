using ProvincialNewsPortal.Benchmarks.News;

namespace ProvincialNewsPortal.Benchmarks.Search;

/// <summary>A query to be timed.</summary>
/// <param name="Kind">One of the nine rows of the table.</param>
/// <param name="Terms">Terms of which all (or, for OR, any) must be in the words, for the rivals; empty: rivals can't ask this.</param>
internal sealed record TimedQuery(string Kind, string Text, IReadOnlyList<string> Terms, bool Any = false);

/// <summary>Eight queries of each of nine kinds, the same for the same news.</summary>
internal static class QuerySet
{
    private const int EachKind = 8;

    public static List<TimedQuery> Of(GeneratedNews news, IReadOnlyList<GeneratedArticle> sample)
    {
        var random = new Random(60);
        var words = news.Lexicon.Words;
        string Common() => Pick(words.Skip(20).Take(280).Where(w => w.Length == 2).ToList(), random);
        string Rare() => Pick(words.Skip(8000).Where(w => w.Length == 2).ToList(), random);
        string Subject() => Pick([.. Pick(news.Subjects, random).Words.Where(w => w.Length > 1)], random);
        IEnumerable<TimedQuery> Make(string kind, Func<TimedQuery> one) => Enumerable.Range(0, EachKind).Select(_ => one() with { Kind = kind });
        return
        [
            .. Make("common two characters", () => One(Common())),
            .. Make("rare two characters", () => One(Rare())),
            .. Make("names", () => One(Pick(Pick(news.Subjects, random).People, random))),
            .. Make("AND", () => Both(Common(), Subject(), " ", any: false)),
            .. Make("OR", () => Both(Subject(), Common(), " OR ", any: true)),
            .. Make("phrase", () => Phrase(sample, random)),
            .. Make("field and date", () => Fielded(Common(), random)),
            .. Make("one character", () => One(words[random.Next(30)][..1])),
            .. Make("no hit", () => One("龘" + Rare())),
        ];
    }

    private static TimedQuery One(string word) => new("", word, [word]);

    private static TimedQuery Both(string a, string b, string join, bool any) => new("", a + join + b, [a, b], any);

    private static TimedQuery Phrase(IReadOnlyList<GeneratedArticle> sample, Random random)
    {
        while (true)
        {
            var block = Pick(Pick(sample, random).Blocks, random);
            var phrase = block.Substring(random.Next(block.Length / 2), random.Next(4, 9));
            if (phrase.All(c => c is >= '\u4E00' and <= '\u9FFF')) return new("", $"“{phrase}”", [phrase]);
        }
    }

    private static TimedQuery Fielded(string word, Random random) => random.Next(2) == 0
        ? new("", $"标题:{word}", [])
        : new("", $"{word} 日期:{random.Next(2005, 2020)}..{random.Next(2020, 2024)}", []);

    private static T Pick<T>(IReadOnlyList<T> list, Random random) => list[random.Next(list.Count)];
}
