using System.Globalization;
using ProvincialNewsPortal.Archive.Entities;
using ProvincialNewsPortal.Bulletins;

namespace ProvincialNewsPortal.Web.Tests;

/// <summary>Reads an issue from a plain file: "# number name" opens a page, "= headline" an article, then its fields
/// (kicker, deck, by, to, from, dateline, tags, form, incomplete) and its text; "##" is a subheading, "|" a row, "-" an item,
/// "^" a caption, "!" a note.</summary>
internal sealed class SampleNewspaper(Issue issue, IDictionary<(TagKind, string), Tag> tags)
{
    private readonly SampleDocument _document = new("岚江日报.txt", issue);
    private readonly List<(BlockKind Kind, string Text)> _blocks = [];
    private readonly List<Action<Article>> _fields = [];
    private string? _headline;

    public static void Fill(Issue issue, IDictionary<(TagKind, string), Tag> tags, IEnumerable<string> lines)
    {
        var paper = new SampleNewspaper(issue, tags);
        foreach (var line in lines.Where(l => l.Length > 0)) paper.Read(line);
        paper.CloseArticle();
        paper._document.Close();
    }

    private void Read(string line)
    {
        var (word, rest) = line.Split(' ', 2) is [var w, var r] ? (w, r) : (line, "");
        switch (word)
        {
            case "#": CloseArticle(); var page = rest.Split(' '); _document.Page(page[0], page[1]); break;
            case "=": CloseArticle(); _headline = rest; break;
            case "kicker": _fields.Add(a => a.Kicker = rest); break;
            case "deck": _fields.Add(a => a.Deck = rest); break;
            case "dateline": _fields.Add(a => a.Dateline = rest); break;
            case "to": _fields.Add(a => a.ContinuedTo = rest); break;
            case "from": _fields.Add(a => a.ContinuedFrom = rest); break;
            case "incomplete": _fields.Add(a => (a.Incomplete, a.Confidence) = (true, 0.62)); break;
            case "form": _fields.Add(a => a.Form = Enum.Parse<ArticleForm>(rest, ignoreCase: true)); break;
            case "by": _fields.Add(a => Sign(a, rest.Split(' '))); break;
            case "tags": _fields.Add(a => Tags(a, rest)); break;
            case "##": _blocks.Add((BlockKind.Subheading, rest)); break;
            default: _blocks.Add(Block(line)); break;
        }
    }

    private static (BlockKind, string) Block(string line) => line[0] switch
    {
        '|' => (BlockKind.TableRow, line[1..]),
        '-' => (BlockKind.ListItem, line[1..]),
        '^' => (BlockKind.Caption, line[1..]),
        '!' => (BlockKind.Note, line[1..]),
        _ => (BlockKind.Paragraph, line),
    };

    private void CloseArticle()
    {
        if (_headline is not null)
        {
            var id = string.Create(CultureInfo.InvariantCulture, $"{issue.PublicId}a{issue.Articles.Count + 1}");
            var article = _document.Article(id, _headline, [.. _blocks]);
            issue.Articles.Add(article);
            foreach (var set in _fields) set(article);
        }
        _blocks.Clear();
        _fields.Clear();
        _headline = null;
    }

    private static void Sign(Article article, string[] words)
    {
        var role = words[0] switch { "摄影" => BylineRole.Photographer, "通讯员" => BylineRole.Correspondent, _ => BylineRole.Reporter };
        article.Bylines = [new Byline(role, words[1..], Affiliation: null)];
        article.Authors = [.. words[1..].Select((name, i) => new ArticleAuthor { Ordinal = i, Name = name, Role = role })];
    }

    private void Tags(Article article, string groups)
    {
        foreach (var group in groups.Split(" | "))
        {
            var words = group.Split(' ');
            var kind = Enum.Parse<TagKind>(words[0], ignoreCase: true);
            foreach (var name in words[1..])
            {
                if (!tags.TryGetValue((kind, name), out var tag)) tags[(kind, name)] = tag = new Tag { Kind = kind, Name = name };
                article.Tags.Add(new ArticleTag { Tag = tag, Weight = 0.8 });
            }
        }
    }
}
