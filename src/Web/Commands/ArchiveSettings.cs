using ProvincialNewsPortal.Archive.Engines;

namespace ProvincialNewsPortal.Web.Commands;

/// <summary>Which archive the settings choose: <c>Archive:Engine</c>, <c>Archive:Path</c>, <c>Archive:Connection</c>, <c>Archive:ReadConnection</c>.</summary>
internal static class ArchiveSettings
{
    private const string Sqlite = "sqlite", Postgres = "postgres";

    /// <summary>Why the settings choose none; null: they do.</summary>
    public static string? Refusal(IConfiguration settings) => Engine(settings) switch
    {
        Sqlite => null,
        Postgres => Fault(settings["Archive:Connection"], "Archive__Connection")
            ?? (settings["Archive:ReadConnection"] is { Length: > 0 } reading ? Fault(reading, "Archive__ReadConnection") : null),
        var other => $"Archive__Engine is {other}: set it to {Sqlite} or {Postgres}.",
    };

    /// <summary>Full path of a database file, or a connection string.</summary>
    public static string Archive(IConfiguration settings) => Engine(settings) == Postgres ? settings["Archive:Connection"]! : File(settings);

    /// <summary>Where readers read; null: in the archive itself.</summary>
    public static string? Reading(string archive, IConfiguration settings) =>
        !ArchiveEngine.Of(archive).IsFile && settings["Archive:ReadConnection"] is { Length: > 0 } reading ? reading : null;

    /// <summary>The file beside which logs and lists of the user's own lie: the archive itself where it is one.</summary>
    public static string Beside(string archive, IConfiguration settings) => ArchiveEngine.Of(archive).IsFile ? archive : File(settings);

    private static string Engine(IConfiguration settings) => settings["Archive:Engine"] is { Length: > 0 } said ? said.ToLowerInvariant() : Sqlite;

    private static string File(IConfiguration settings) =>
        settings["Archive:Path"] is { Length: > 0 } path ? Path.GetFullPath(path) : ProgramFolder.DefaultArchive;

    private static string? Fault(string? connection, string setting)
    {
        try
        {
            if (connection is { Length: > 0 } && ArchiveEngine.Of(connection) is { IsFile: false } engine && engine.Name(connection).Length > 0) return null;
        }
        catch (Exception e) when (e is ArgumentException or FormatException)
        {
            return $"{setting} can't be understood ({e.Message.TrimEnd('.')}): write it as Host=db.example;Database=news;Username=news;Password=….";
        }
        return $"Archive__Engine=postgres needs {setting}: set it to Host=db.example;Database=news;Username=news;Password=….";
    }
}
