using ProvincialNewsPortal.Archive;
using ProvincialNewsPortal.Archive.Import;
using ProvincialNewsPortal.Archive.Tagging;
using ProvincialNewsPortal.Bulletins.Publications;

namespace ProvincialNewsPortal.Web.Commands;

/// <summary>The user's rules, topics and papers, taken in by every command that tags or serves, before it begins.</summary>
internal static class StartingTags
{
    /// <param name="archive">Full path of a prepared archive.</param>
    /// <param name="beside">The archive that the user named, where it is another one: a dry run's.</param>
    /// <returns>Null: they are in force, and standard error says which; else why the program must not start.</returns>
    public static async Task<string?> RefusalAsync(string archive, CancellationToken stop, string? beside = null)
    {
        var (refusal, inForce) = await Files(Beside(beside ?? archive), ProgramFolder.Settings())
            .ApplyAsync(ArchiveServices.Contexts(archive), TimeProvider.System, stop);
        foreach (var sentence in inForce) await Console.Error.WriteLineAsync(sentence);
        return refusal ?? await PapersRefusalAsync(archive, Beside(beside ?? archive), stop);
    }

    /// <summary>The user's papers for a command that opens no archive.</summary>
    /// <param name="archive">The archive that the user named, there or not.</param>
    public static Task<(string? Refusal, PaperTable Table)> PapersAsync(string archive, CancellationToken stop) => PapersOf(Beside(archive)).TableAsync(stop);

    /// <summary>Papers__Table in the environment names another table than papers.tsv beside the archive.</summary>
    private static PapersFile PapersOf(string beside) => Chosen(ProgramFolder.Settings()["Papers:Table"]) is { } told ? new PapersFile(told) : PapersFile.Beside(beside);

    private static async Task<string?> PapersRefusalAsync(string archive, string beside, CancellationToken stop)
    {
        var (refusal, inForce) = await PapersOf(beside).ApplyAsync(ArchiveServices.Contexts(archive), TimeProvider.System, stop);
        if (inForce is not null) await Console.Error.WriteLineAsync(inForce);
        return refusal;
    }

    /// <summary>Tags__Rules and Tags__Topics in the environment name other files than those beside the archive.</summary>
    private static TagFiles Files(string archive, IConfiguration settings)
    {
        var beside = TagFiles.Beside(archive);
        return new TagFiles(Chosen(settings["Tags:Rules"]) ?? beside.Rules, Chosen(settings["Tags:Topics"]) ?? beside.Topics);
    }

    private static string Beside(string archive) => ArchiveSettings.Beside(archive, ProgramFolder.Settings());

    private static string? Chosen(string? path) => string.IsNullOrEmpty(path) ? null : Path.GetFullPath(path);
}
