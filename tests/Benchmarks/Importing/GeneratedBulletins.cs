using System.Globalization;
using System.Text;
using ProvincialNewsPortal.Benchmarks.News;

namespace ProvincialNewsPortal.Benchmarks.Importing;

/// <summary>Bulletins of three to nine articles, laid out plainly: a masthead, a folio, articles with a byline.</summary>
internal static class GeneratedBulletins
{
    /// <summary>Writes files until they hold <paramref name="articles"/>, a thousand to a folder.</summary>
    public static int Write(string folder, int articles, int seed) => Write(folder, new GeneratedNews(seed).Articles(articles), new Random(seed));

    /// <summary>The same of articles that are there.</summary>
    /// <param name="random">How many go together.</param>
    public static int Write(string folder, IEnumerable<GeneratedArticle> articles, Random random)
    {
        using var news = articles.GetEnumerator();
        var files = 0;
        while (Next(news, random.Next(3, 10)) is { Count: > 0 } together)
        {
            var text = Page(together, files);
            var below = Directory.CreateDirectory(Path.Combine(folder, (files / 1000).ToString("000", CultureInfo.InvariantCulture)));
            File.WriteAllText(Path.Combine(below.FullName, $"{files++:000000}.txt"), text);
        }
        return files;
    }

    private static List<GeneratedArticle> Next(IEnumerator<GeneratedArticle> news, int articles)
    {
        var next = new List<GeneratedArticle>();
        while (next.Count < articles && news.MoveNext()) next.Add(news.Current);
        return next;
    }

    /// <summary>One bulletin: paper and day of its first article.</summary>
    /// <param name="number">Tells bulletins apart and gives the page.</param>
    public static string Page(IReadOnlyList<GeneratedArticle> articles, int number)
    {
        var page = new StringBuilder();
        var first = articles[0];
        page.Append(CultureInfo.InvariantCulture, $"{first.Paper}\n{first.Date:yyyy年M月d日} 第0{number % 8 + 1}版 {first.Section}\n\n");
        foreach (var article in articles)
        {
            page.Append(CultureInfo.InvariantCulture, $"{article.Headline}\n");
            if (article.Deck is not null) page.Append(CultureInfo.InvariantCulture, $"{article.Deck}\n");
            page.Append(CultureInfo.InvariantCulture, $"本报讯(记者 {article.Author})");
            page.AppendJoin('\n', article.Blocks).Append("\n\n");
        }
        return page.ToString();
    }
}
