namespace ProvincialNewsPortal.Browser.Tests;

/// <summary>A test that needs Chromium; skipped by name where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = Chromium.Path is null ? Chromium.Absent : null;
}

/// <summary>The same for a test with cases.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = Chromium.Path is null ? Chromium.Absent : null;
}

/// <summary>Where the browser is: CHROMIUM in the environment, else where Debian puts it.</summary>
internal static class Chromium
{
    public const string Absent = "Chromium is absent; install Debian's package chromium, or name the program in CHROMIUM.";

    public static string? Path { get; } = new[] { Environment.GetEnvironmentVariable("CHROMIUM"), "/usr/bin/chromium", "/usr/bin/chromium-browser" }
        .FirstOrDefault(File.Exists);
}
