using System.Text;

namespace ProvincialNewsPortal.Archive.Tests.Search.Proof;

/// <summary>Draws questions: pieces of the archive's own words, 1 to 8 characters long, also where they cut words, numbers and sentences; typed in full
/// width, in traditional characters, with spaces; in every field; put together by every operator.</summary>
internal sealed class QuestionMaker(IReadOnlyList<ScannedArticle> articles, Random random)
{
    private const string Operators = "\"“”„‟＂|｜()（）";
    private static readonly string[] Ors = ["OR", "|", "｜", "ＯＲ"];

    public Question Next() => random.Next(10) switch
    {
        < 5 => Term(),
        5 => Term().And(Term()),
        6 => Term().And(Part()).And(Term().Not()),
        7 => Term().Or(Term(), Ors[random.Next(Ors.Length)]),
        8 => Term().Or(Term(), "OR").And(Part()),
        _ => Term().And(Term()).Grouped().Or(Part().Not(), "|").And(Term().Or(Term(), "|").Grouped().Not()),
    };

    private Question Part() => random.Next(4) == 0 ? Days() : Term();

    private Question Days()
    {
        var from = new DateOnly(2023, 12, 1).AddDays(random.Next(120));
        return Question.Days(from, from.AddDays(random.Next(60)));
    }

    private Question Term()
    {
        var article = articles[random.Next(articles.Count)];
        var (field, texts) = random.Next(14) switch
        {
            0 => ("标题", article.Heads),
            1 => ("正文", article.Blocks),
            2 => ("作者", article.Authors),
            3 => ("标签", article.Tags),
            4 => ("报纸", [article.Paper]),
            5 => ("栏目", article.Section is null ? [] : [article.Section]),
            6 when article.Page is not null => ("版", [article.Page]),
            7 => ("", article.Heads),
            _ => ("", article.Blocks),
        };
        var term = texts.Count == 0 ? "" : Cut(texts[random.Next(texts.Count)], whole: field == "版");
        return Scan.Pieces(term).Length < 3 ? Term() : Typed(field, term);
    }

    private string Cut(string text, bool whole)
    {
        if (whole || text.Length == 0) return text;
        var start = random.Next(text.Length);
        var end = Math.Min(text.Length, start + random.Next(1, 9));
        if (char.IsLowSurrogate(text[start])) start--;
        if (end < text.Length && char.IsLowSurrogate(text[end])) end++;
        return string.Concat(text[start..end].Where(c => !Operators.Contains(c, StringComparison.Ordinal)));
    }

    private Question Typed(string field, string term)
    {
        var typed = random.Next(5) switch { 0 => FullWidth(term), 1 => Traditional(term), _ => term };
        var plain = !typed.Any(c => char.IsWhiteSpace(c) || char.IsControl(c)) && !"-－−‐「『".Contains(typed[0], StringComparison.Ordinal) && typed[^1] is not ('*' or '＊')
            && !typed.Contains(':', StringComparison.Ordinal) && !typed.Contains('：', StringComparison.Ordinal) && typed is not ("OR" or "ＯＲ");
        if (plain && random.Next(6) == 0 && char.IsAsciiLetterOrDigit(term[^1])) return Question.Term(field, typed + "*", term, prefix: true);
        if (plain && random.Next(4) > 0) return Question.Term(field, typed, term);
        return Question.Term(field, random.Next(2) == 0 ? $"“{Spaced(typed)}”" : $"\"{typed}\"", term);
    }

    private static string FullWidth(string term) => string.Concat(term.Select(c => c is > ' ' and < '\u007F' ? (char)(c + 0xFEE0) : c));

    private string Traditional(string term) => string.Concat(term.EnumerateRunes()
        .Select(r => Scan.Traditional[r.ToString()].ToList() is { Count: > 0 } forms ? forms[random.Next(forms.Count)] : r.ToString()));

    /// <summary>A space between two characters of a run changes nothing.</summary>
    private static string Spaced(string term)
    {
        var spaced = new StringBuilder();
        for (var i = 0; i < term.Length; i++)
        {
            if (i > 0 && IsHan(term[i - 1]) && IsHan(term[i])) spaced.Append('\u3000');
            spaced.Append(term[i]);
        }
        return spaced.ToString();
    }

    private static bool IsHan(char c) => c is >= '\u4E00' and <= '\u9FFF';
}
