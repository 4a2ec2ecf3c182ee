using System.Runtime.CompilerServices;

namespace ProvincialNewsPortal.Web.Tests;

/// <summary>Where the sources are.</summary>
internal static class RepositoryFolder
{
    public static string Path { get; } = Find();

    private static string Find([CallerFilePath] string here = "") =>
        System.IO.Path.GetFullPath(System.IO.Path.Combine(System.IO.Path.GetDirectoryName(here)!, "..", ".."));
}
