using System.Globalization;
using System.Text;
using ProvincialNewsPortal.Benchmarks.Importing;
using ProvincialNewsPortal.Benchmarks.News;
using ProvincialNewsPortal.Bulletins;

namespace ProvincialNewsPortal.Benchmarks.Parsing;

/// <summary>How fast the reader is, beside merely decoding and splitting the same bytes; on one core, in seconds of processors.</summary>
internal static class ParseSpeed
{
    private const int Bytes = 4 << 20;

    /// <param name="args">Nothing, or a folder whose .txt files are one more case; <c>--stages</c>: where the time of generated bulletins, or of the folder, goes.</param>
    public static int Run(string[] args)
    {
        var folder = args.FirstOrDefault(a => a != "--stages");
        var given = folder is null ? null : Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllBytes).ToList();
        if (args.Contains("--stages")) return ReadingStages.Run(given ?? Bulletins());
        Measure("bulletins", Bulletins());
        Measure("paragraphs", [Repeat("县里连日来抢抓农时推进春耕备耕,种粮大户和合作社忙着翻地育秧,农技员走到田间地头讲解要点。\n\n")]);
        Measure("pages", [Repeat("第03版 要闻\n\n春耕备耕有序推进\n\n本报讯(记者 张三)近日,各地抢抓农时,种粮大户忙着翻地\n\n育秧,农技员到田间讲解。\n\n")]);
        Measure("short lines", [Repeat("春\n")]);
        Measure("one line", [Encoding.UTF8.GetBytes(new string('春', Bytes / 3))]);
        Measure("brackets", [Repeat("((((((((((记者\n")]);
        if (given is not null) Measure("folder", given);
        return 0;
    }

    /// <summary>Generated bulletins, each a document of its own.</summary>
    private static List<byte[]> Bulletins()
    {
        var news = new GeneratedNews(seed: 7).Articles(600).Chunk(6);
        return [.. news.Select((articles, i) => Encoding.UTF8.GetBytes(GeneratedBulletins.Page(articles, i)))];
    }

    private static byte[] Repeat(string text)
    {
        var repeated = new StringBuilder();
        while (repeated.Length < Bytes / 3) repeated.Append(text);
        return Encoding.UTF8.GetBytes(repeated.ToString());
    }

    private static void Measure(string name, List<byte[]> documents)
    {
        var untagged = new ReadOptions { Tags = false };
        var split = Seconds.Best(documents, d => BulletinReader.Open("page.txt", d));
        var bare = Seconds.Best(documents, d => BulletinReader.Read("page.txt", d, untagged));
        var tagged = Seconds.Best(documents, d => BulletinReader.Read("page.txt", d));
        var size = documents.Sum(d => d.Length) / 1e6;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{name,-12} {size,5:0.0} MB   decode and split {size / split,7:0.0} MB/s   read {size / bare,6:0.0} MB/s   with tags {size / tagged,6:0.0} MB/s   ratio {bare / split,5:0.0}   heap {GC.GetTotalMemory(false) / 1e6,6:0} MB"));
    }
}
