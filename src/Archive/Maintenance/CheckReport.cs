namespace ProvincialNewsPortal.Archive.Maintenance;

/// <summary>Something wrong in the archive.</summary>
/// <param name="What">One sentence without its full stop.</param>
/// <param name="Remedy">The command that mends it.</param>
public sealed record Damage(string What, string Remedy);

/// <summary>What a check of the whole archive found.</summary>
public sealed record CheckReport(int Documents, int Articles, IReadOnlyList<Damage> Damages)
{
    public bool Sound => Damages.Count == 0;
}

/// <summary>The commands that mend.</summary>
internal static class Remedies
{
    public const string Restore = "restore FILE with a backup";
    public const string ReadAgain = "import --again, which makes the rows anew from the kept source";
    public const string ImportFile = "import --again with the file itself, or restore FILE with a backup";
    public const string Reindex = "reindex";
    public const string Retag = "retag";
}
