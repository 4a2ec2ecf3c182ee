using System.Globalization;
using ProvincialNewsPortal.Bulletins;
using ProvincialNewsPortal.Bulletins.Articles;
using ProvincialNewsPortal.Bulletins.Dates;
using ProvincialNewsPortal.Bulletins.Lines;
using ProvincialNewsPortal.Bulletins.Publications;
using ProvincialNewsPortal.Bulletins.Segmentation;
using ProvincialNewsPortal.Bulletins.Tags;
using ProvincialNewsPortal.Bulletins.Text;

namespace ProvincialNewsPortal.Benchmarks.Parsing;

/// <summary><c>parse --stages</c>: each step of the reader by itself, on what the step before made of all documents.</summary>
internal static class ReadingStages
{
    /// <summary>A document as far as it is read.</summary>
    private sealed record Page(SourceText Source, PageLine[] Lines, LineReading[] Readings, BulletinReport Report);

    public static int Run(List<byte[]> documents)
    {
        var pages = documents.ConvertAll(d => Read(d)!);
        var size = documents.Sum(d => d.Length) / 1e6;
        Say("decode and split", size, Seconds.Best(documents, d => BulletinReader.Open("page.txt", d)));
        Say("measure lines", size, Seconds.Best(pages, p => Parts(p, part => PageEvidence.Of(part))));
        var evidence = pages.SelectMany(p => RoleDecoder.Parts(p.Lines).Select(part => PageEvidence.Of(part.Part))).ToList();
        Say("evidence and roles", size, Seconds.Best(evidence, e => RoleDecoder.Default.Decode(e)));
        Say("part into articles", size, Seconds.Best(pages, p => ArticleSplitter.Split(p.Lines, [.. p.Readings])));
        var drafts = pages.SelectMany(p => ArticleSplitter.Split(p.Lines, [.. p.Readings]).Articles).ToList();
        Say("build articles", size, Seconds.Best(drafts, d => ArticleBuilder.Build(d, 1)));
        Say("date", size, Seconds.Best(pages, p => IssueDateReader.Read(p.Source, p.Report.Articles.SelectMany(a => a.Lines), p.Report.Other)));
        Say("publication", size, Seconds.Best(pages, p => PublicationReader.Read(p.Source, p.Report.Articles)));
        Say("tags", size, Seconds.Best(pages, p => { foreach (var article in p.Report.Articles) TagFinder.Find(article, p.Report.Issue.Publication); }));
        return 0;
    }

    private static Page? Read(byte[] bytes)
    {
        if (BulletinReader.Read("page.txt", bytes, new ReadOptions { Tags = false }).Report is not { } report) return null;
        var source = BulletinReader.Open("page.txt", bytes)!;
        var lines = PageLines.Of(source);
        return new Page(source, lines, RoleDecoder.Default.Decode(lines), report);
    }

    private static void Parts(Page page, Action<PageLine[]> work)
    {
        foreach (var (_, part) in RoleDecoder.Parts(page.Lines)) work(part);
    }

    private static void Say(string stage, double size, double seconds) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{stage,-20} {size / seconds,8:0.0} MB/s   {seconds / size * 1000,7:0.0} ms/MB"));
}
