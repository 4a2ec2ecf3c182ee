using System.CommandLine;
using ProvincialNewsPortal.Archive;
using ProvincialNewsPortal.Archive.Engines;
using ProvincialNewsPortal.Archive.Search.Indexing;

namespace ProvincialNewsPortal.Web.Commands;

/// <summary><c>reindex</c>: the search index made anew beside the live one; searches and imports go on.</summary>
internal static class ReindexCommand
{
    public static Command Create(CommonOptions options)
    {
        var command = new Command("reindex", "Makes the search index anew from the articles.");
        command.SetAction((parsed, stop) => RunAsync(options.ArchivePath(parsed), stop));
        return command;
    }

    private static async Task<int> RunAsync(string archive, CancellationToken stop)
    {
        if (await OpenArchive.RefusalAsync(archive, stop) is { } refusal) return Sentence.Fail(refusal);
        if (ArchiveEngine.Of(archive).IsFile && TooLittleSpace(archive) is { } sentence) return Sentence.Fail(sentence);
        var articles = await new SearchRebuild(ArchiveServices.Contexts(archive)).RunAsync(new PlainCount(), stop);
        if (articles is null) return Sentence.Fail("Another reindex began meanwhile and goes on alone.");
        await Console.Error.WriteLineAsync($"{articles} articles indexed anew.");
        return ExitCode.Done;
    }

    /// <summary>Two indexes stand beside each other for a while, and the write-ahead log holds what is new: at most the archive once more.</summary>
    private static string? TooLittleSpace(string archive)
    {
        var need = new FileInfo(archive).Length;
        var free = new DriveInfo(Path.GetDirectoryName(Path.GetFullPath(archive))!).AvailableFreeSpace;
        return free >= need ? null
            : $"The disk that holds {archive} has {free >> 20} MB free and a new index may need {need >> 20} MB: make room and start again.";
    }

    /// <summary>A line every ten thousand articles.</summary>
    private sealed class PlainCount : IProgress<int>
    {
        private int _said;

        public void Report(int value)
        {
            if (value - _said < 10_000) return;
            _said = value;
            Console.Error.WriteLine($"{value} articles");
        }
    }
}
