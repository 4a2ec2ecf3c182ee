namespace ProvincialNewsPortal.Web.Tests.Validators;

/// <summary>A test that needs the tools of tests/Validators; skipped by name where they are not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NodeTheoryAttribute : TheoryAttribute
{
    public NodeTheoryAttribute() => Skip = Tools.Absent;
}

/// <summary>Where the tools are.</summary>
internal static class Tools
{
    public static string Folder { get; } = Path.Combine(RepositoryFolder.Path, "tests", "Validators");

    /// <summary>Null: they can be run.</summary>
    public static string? Absent { get; } = Node is null ? "Node is absent; install Debian's package nodejs."
        : Directory.Exists(Path.Combine(Folder, "node_modules")) ? null : "The validators are not installed; run npm ci in tests/Validators, as tests/run.sh does.";

    private static string? Node => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(p => Path.Combine(p, "node")).FirstOrDefault(File.Exists);
}
