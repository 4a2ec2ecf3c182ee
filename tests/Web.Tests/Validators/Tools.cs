namespace ProvincialNewsPortal.Web.Tests.Validators;

/// <summary>Where the tools are.</summary>
internal static class Tools
{
    public static string Folder { get; } = Path.Combine(RepositoryFolder.Path, "tests", "Validators");

    /// <summary>Null: they can be run.</summary>
    public static string? Absent { get; } = !OnPath("node") ? "Node is absent; install Debian's package nodejs."
        : Directory.Exists(Path.Combine(Folder, "node_modules")) ? null : "The validators are not installed; run npm ci in tests/Validators, as tests/run.sh does.";

    /// <summary>What a kind of check needs beyond them; null: nothing, or it is there.</summary>
    public static string? AbsentFor(string kind) => kind switch
    {
        "feed" when !OnPath("ruby") => "Ruby is absent; install Debian's package ruby.",
        "harvest" when !File.Exists(Path.Combine(Folder, "debian", "OAI-PMH.xsd")) => "The schemas of Debian's package python3-gavo are absent; tests/run.sh unpacks them.",
        _ => null,
    };

    public static IEnumerable<string> Installed(params string[] kinds) => kinds.Where(kind => AbsentFor(kind) is null);

    private static bool OnPath(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(p => File.Exists(Path.Combine(p, program)));
}
