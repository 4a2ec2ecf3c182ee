using System.Globalization;
using System.Text;

namespace ProvincialNewsPortal.Benchmarks.News;

/// <summary>One generated article.</summary>
internal sealed record GeneratedArticle(
    string Paper, DateOnly Date, int Page, string Section, string Headline, string? Deck, string Author, IReadOnlyList<string> Blocks,
    IReadOnlyList<string> Places, IReadOnlyList<string> Topics);

/// <summary>Articles of about 1,000 characters with the frequencies of news: words by Zipf's law, a third of them of the article's subject (400 subjects,
/// themselves by Zipf's law, each with its words, people and places), numbers and Latin words about as often as a provincial paper has them.
/// The same count and seed give the same articles.</summary>
internal sealed class GeneratedNews
{
    private static readonly string[] Latin = ["AI", "5G", "GDP", "APP", "C919", "LED", "CPI", "VR", "NBA", "PM2.5", "ETC", "IPO"];
    private static readonly string[] Units = ["亿元", "万元", "%", "个", "人", "公里", "吨", "亿千瓦时", "万人次", "平方米", "家", "项"];
    private static readonly string[] Sections = ["要闻", "经济", "文化", "体育", "民生", "评论", "理论", "国际", "乡村", "科技"];

    private readonly Random _random;
    private readonly List<Subject> _subjects;
    private readonly Zipf _subjectRank = new(400, 0.7);
    private readonly Zipf _ofSubject = new(150, 0.8);
    private readonly string[] _papers;
    private readonly string[] _authors;

    public GeneratedNews(int seed)
    {
        _random = new Random(seed);
        Lexicon = new Lexicon(_random);
        _subjects = [.. Enumerable.Range(0, 400).Select(_ => new Subject(Lexicon, _random))];
        _papers = [.. Enumerable.Range(0, 12).Select(_ => Lexicon.Place(_random) + "日报")];
        _authors = [.. Enumerable.Range(0, 300).Select(_ => Lexicon.Person(_random))];
    }

    public Lexicon Lexicon { get; }
    public IReadOnlyList<Subject> Subjects => _subjects;

    public IEnumerable<GeneratedArticle> Articles(int count)
    {
        for (var i = 0; i < count; i++)
        {
            var subject = _subjects[_subjectRank.Draw(_random)];
            var date = new DateOnly(2004, 1, 1).AddDays((int)((long)i * 7670 / count));
            yield return new GeneratedArticle(
                _papers[_random.Next(_papers.Length)], date, _random.Next(1, 13), Sections[_random.Next(Sections.Length)],
                Clause(subject, 6), _random.Next(3) == 0 ? Clause(subject, 8) : null, _authors[_random.Next(_authors.Length)],
                Blocks(subject), [.. subject.Places.Take(_random.Next(1, 4))], [.. subject.Words.Take(_random.Next(1, 5))]);
        }
    }

    private List<string> Blocks(Subject subject)
    {
        var blocks = new List<string>();
        var wanted = _random.Next(700, 1300);
        for (var length = 0; length < wanted; length += blocks[^1].Length) blocks.Add(Paragraph(subject));
        return blocks;
    }

    private string Paragraph(Subject subject)
    {
        var text = new StringBuilder();
        var wanted = _random.Next(60, 240);
        while (text.Length < wanted)
        {
            var clauses = _random.Next(1, 5);
            var quoted = _random.Next(12) == 0;
            if (quoted) text.Append('“');
            for (var c = 0; c < clauses; c++) text.Append(c > 0 ? "，" : "").Append(Clause(subject, _random.Next(3, 9)));
            text.Append(quoted ? "。”" : "。");
        }
        return text.ToString();
    }

    private string Clause(Subject subject, int words)
    {
        var text = new StringBuilder();
        for (var i = 0; i < words; i++) text.Append(Piece(subject));
        return text.ToString();
    }

    private string Piece(Subject subject) => _random.Next(100) switch
    {
        < 2 => _random.Next(2004, 2025).ToString(CultureInfo.InvariantCulture) + "年",
        < 4 => (_random.Next(2) == 0 ? _random.Next(1, 100) : Math.Round(_random.NextDouble() * 100, 1))
            .ToString(CultureInfo.InvariantCulture) + Units[_random.Next(Units.Length)],
        4 => Latin[_random.Next(Latin.Length)],
        < 7 => subject.People[_random.Next(subject.People.Count)],
        < 9 => subject.Places[_random.Next(subject.Places.Count)],
        < 38 => subject.Words[_ofSubject.Draw(_random)],
        _ => Lexicon.Draw(_random),
    };
}

/// <summary>What an article is about.</summary>
internal sealed class Subject(Lexicon lexicon, Random random)
{
    public List<string> Words { get; } = [.. Enumerable.Range(0, 150).Select(_ => lexicon.Words[random.Next(40, lexicon.Words.Count)])];
    public List<string> People { get; } = [.. Enumerable.Range(0, 12).Select(_ => lexicon.Person(random))];
    public List<string> Places { get; } = [.. Enumerable.Range(0, 8).Select(_ => lexicon.Place(random))];
}
