using System.Diagnostics;
using System.Globalization;
using System.Text;
using ProvincialNewsPortal.Bulletins;

namespace ProvincialNewsPortal.Benchmarks.Parsing;

/// <summary>How fast the reader is, beside merely decoding and splitting the same bytes.</summary>
internal static class ParseSpeed
{
    private const int Bytes = 4 << 20;

    /// <param name="args">Nothing, or a folder whose .txt files are read together as one more case.</param>
    public static int Run(string[] args)
    {
        Measure("paragraphs", Repeat("县里连日来抢抓农时推进春耕备耕,种粮大户和合作社忙着翻地育秧,农技员走到田间地头讲解要点。\n\n"));
        Measure("pages", Repeat("第03版 要闻\n\n春耕备耕有序推进\n\n本报讯(记者 张三)近日,各地抢抓农时,种粮大户忙着翻地\n\n育秧,农技员到田间讲解。\n\n"));
        Measure("short lines", Repeat("春\n"));
        Measure("one line", Encoding.UTF8.GetBytes(new string('春', Bytes / 3)));
        Measure("brackets", Repeat("((((((((((记者\n"));
        if (args.Length > 0) Measure("folder", [.. Directory.EnumerateFiles(args[0], "*.txt").Order(StringComparer.Ordinal).SelectMany(File.ReadAllBytes)]);
        return 0;
    }

    private static byte[] Repeat(string text)
    {
        var numbered = new StringBuilder();
        for (var i = 0; numbered.Length < Bytes / 3; i++) numbered.Append(text);
        return Encoding.UTF8.GetBytes(numbered.ToString());
    }

    private static void Measure(string name, byte[] bytes)
    {
        var untagged = new ReadOptions { Tags = false };
        BulletinReader.Read("warm.txt", bytes.AsMemory(0, Math.Min(bytes.Length, 30_000)), untagged);
        var split = Time(() => BulletinReader.Open("page.txt", bytes));
        var bare = Time(() => BulletinReader.Read("page.txt", bytes, untagged));
        var tagged = Time(() => BulletinReader.Read("page.txt", bytes));
        var size = bytes.Length / 1e6;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{name,-12} {size,5:0.0} MB   decode and split {size / split,7:0.0} MB/s   read {size / bare,6:0.0} MB/s   with tags {size / tagged,6:0.0} MB/s   ratio {bare / split,5:0.0}   heap {GC.GetTotalMemory(false) / 1e6,6:0} MB"));
    }

    private static double Time(Action work)
    {
        var watch = Stopwatch.StartNew();
        work();
        return watch.Elapsed.TotalSeconds;
    }
}
