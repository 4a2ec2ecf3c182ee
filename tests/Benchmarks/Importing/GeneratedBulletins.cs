using System.Globalization;
using System.Text;
using ProvincialNewsPortal.Benchmarks.News;

namespace ProvincialNewsPortal.Benchmarks.Importing;

/// <summary>Bulletins of three to nine articles, laid out plainly: a masthead, a folio, articles with a byline.</summary>
internal static class GeneratedBulletins
{
    /// <summary>Writes files until they hold <paramref name="articles"/>, a thousand to a folder.</summary>
    public static int Write(string folder, int articles, int seed)
    {
        var random = new Random(seed);
        var news = new GeneratedNews(seed).Articles(articles).GetEnumerator();
        var files = 0;
        while (Page(news, random.Next(3, 10), files) is { } text)
        {
            var below = Directory.CreateDirectory(Path.Combine(folder, (files / 1000).ToString("000", CultureInfo.InvariantCulture)));
            File.WriteAllText(Path.Combine(below.FullName, $"{files++:000000}.txt"), text);
        }
        return files;
    }

    private static string? Page(IEnumerator<GeneratedArticle> news, int articles, int number)
    {
        var page = new StringBuilder();
        for (var i = 0; i < articles && news.MoveNext(); i++)
        {
            var article = news.Current;
            if (i == 0) page.Append(CultureInfo.InvariantCulture, $"{article.Paper}\n{article.Date:yyyy年M月d日} 第0{number % 8 + 1}版 {article.Section}\n\n");
            page.Append(CultureInfo.InvariantCulture, $"{article.Headline}\n");
            if (article.Deck is not null) page.Append(CultureInfo.InvariantCulture, $"{article.Deck}\n");
            page.Append(CultureInfo.InvariantCulture, $"本报讯(记者 {article.Author})");
            page.AppendJoin('\n', article.Blocks).Append("\n\n");
        }
        return page.Length == 0 ? null : page.ToString();
    }
}
