namespace ProvincialNewsPortal.Bulletins.Tests.Seeds;

/// <summary>The real documents that the seed bulletins retell; they stand beside the repository, never in it.</summary>
internal static class SourceDocuments
{
    /// <summary>Why a test over the real documents is left out.</summary>
    public const string Absent = "source documents are absent";

    /// <summary>The folder of the real documents: <c>NEWS_PORTAL_SOURCES</c>, else <c>../shared/seeds</c> beside the repository.</summary>
    public static string Folder { get; } =
        Environment.GetEnvironmentVariable("NEWS_PORTAL_SOURCES") ?? Path.Combine(RepositoryRoot(), "..", "shared", "seeds");

    /// <summary>What a careful reader makes of them: <c>gold</c> beside that folder.</summary>
    public static string Gold => Path.Combine(Folder, "..", "gold");

    /// <summary>A file of the repository, by its path from the root.</summary>
    public static string InRepository(params string[] parts) => Path.Combine([RepositoryRoot(), .. parts]);

    private static string RepositoryRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "ProvincialNewsPortal.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests run outside the repository.");
        }

        return folder;
    }
}

/// <summary>A fact over the real documents, left out by name where they are absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SourceFactAttribute : FactAttribute
{
    public SourceFactAttribute()
    {
        if (!Directory.Exists(SourceDocuments.Folder)) Skip = SourceDocuments.Absent;
    }
}

/// <summary>A theory over the real documents, left out by name where they are absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SourceTheoryAttribute : TheoryAttribute
{
    public SourceTheoryAttribute()
    {
        if (!Directory.Exists(SourceDocuments.Folder))
        {
            Skip = SourceDocuments.Absent;
        }
    }
}
