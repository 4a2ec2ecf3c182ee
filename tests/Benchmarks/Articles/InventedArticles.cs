using System.Globalization;
using ProvincialNewsPortal.Archive.Entities;
using ProvincialNewsPortal.Bulletins;
using ProvincialNewsPortal.Bulletins.Text;

namespace ProvincialNewsPortal.Benchmarks.Articles;

/// <summary>Writes one article after another. Subjects come and go: each has a year in which it is written about most.</summary>
internal sealed class InventedArticles(Random random)
{
    private const int FirstYear = 2011;

    public Dictionary<(TagKind Kind, string Name), Tag> Tags { get; set; } = [];

    /// <param name="lines">The document's lines so far; the article's are added.</param>
    public Article Write(string issue, int ordinal, int year, List<string> lines)
    {
        var (topic, headlines) = Topic(year);
        var place = Pick(Phrases.Places);
        var picture = random.Next(15) == 0;
        var start = lines.Count + 1;
        var headline = string.Format(CultureInfo.InvariantCulture, Pick(headlines), place[^1]);
        lines.Add(headline);
        var blocks = Enumerable.Range(0, picture ? 1 : random.Next(1, 7)).Select(_ => Block(picture, lines)).ToList();
        var writers = Enumerable.Range(0, random.Next(0, 3)).Select(_ => Pick(Phrases.Writers)).Distinct().ToList();
        if (writers.Count > 0) lines.Add($"(记者 {string.Join(' ', writers)})");
        var text = string.Concat(blocks.Select(b => b.Text));
        var article = new Article
        {
            PublicId = string.Create(CultureInfo.InvariantCulture, $"{issue}x{ordinal}"),
            Ordinal = ordinal,
            Headline = headline,
            Deck = random.Next(4) == 0 ? "记者在当地走访三天的见闻" : null,
            Form = picture ? ArticleForm.Picture : text.Length < 120 ? ArticleForm.Brief : ArticleForm.Report,
            Section = random.Next(5) == 0 ? Pick(Phrases.Sections) : null,
            Incomplete = random.Next(30) == 0,
            Confidence = 1 - (Math.Pow(random.NextDouble(), 3) * 0.6),
            Summary = text.Length > 160 ? text[..159] + "…" : text,
            TextLength = text.Length,
            Lines = [new LineRange(start, lines.Count)],
            Text = new ArticleText { Blocks = blocks },
            Bylines = writers.Count == 0 ? [] : [new Byline(BylineRole.Reporter, writers, null)],
            Credits = writers.Count == 0 ? [] : [lines[^1]],
            Authors = [.. writers.Select((w, i) => new ArticleAuthor { Ordinal = i, Name = w, Role = BylineRole.Reporter })],
        };
        article.Tags.AddRange(Subjects(topic, place, article.Section, start));
        lines.Add("");
        return article;
    }

    private Block Block(bool picture, List<string> lines)
    {
        lines.Add(string.Concat(Enumerable.Range(0, picture ? 1 : random.Next(2, 6)).Select(_ => Pick(Phrases.Sentences))));
        return new(picture ? BlockKind.Caption : BlockKind.Paragraph, lines[^1], [new LineRange(lines.Count, lines.Count)]);
    }

    private IEnumerable<ArticleTag> Subjects(string topic, string[] place, string? section, int line)
    {
        var named = place.Select(p => (TagKind.Place, p)).Append((TagKind.Topic, topic));
        if (random.Next(3) == 0) named = named.Append((TagKind.Organisation, Pick(Phrases.Organisations)));
        if (random.Next(4) == 0) named = named.Append((TagKind.Person, Pick(Phrases.People)));
        if (section is not null) named = named.Append((TagKind.Section, section));
        return named.Select(n => new ArticleTag
        {
            Tag = Tag(n),
            Origin = n.Item1 == TagKind.Section ? TagOrigin.Printed : TagOrigin.Rule,
            Weight = 0.8,
            Lines = [new LineRange(line, line)],
        });
    }

    private Tag Tag((TagKind Kind, string Name) name) =>
        Tags.TryGetValue(name, out var tag) ? tag : Tags[name] = new Tag { Kind = name.Kind, Name = name.Name };

    /// <summary>The nearer a topic's best year, the likelier the topic.</summary>
    private (string Topic, string[] Headlines) Topic(int year)
    {
        var weights = Phrases.Topics.Select((_, i) => 1 / (1 + Math.Pow(year - (FirstYear + (i * 15.0 / Phrases.Topics.Length)), 2) / 6)).ToArray();
        var at = random.NextDouble() * weights.Sum();
        var index = 0;
        while (index < weights.Length - 1 && (at -= weights[index]) > 0) index++;
        return Phrases.Topics[index];
    }

    private T Pick<T>(T[] of) => of[random.Next(of.Length)];
}
