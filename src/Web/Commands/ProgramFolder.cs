
namespace ProvincialNewsPortal.Web.Commands;

/// <summary>Where the program's own files lie: page files, settings, the bulletins of a first start.</summary>
internal static class ProgramFolder
{
    private const string Solution = "ProvincialNewsPortal.sln";

    /// <summary>The folder of the program's DLL.</summary>
    public static string Path { get; } = AppContext.BaseDirectory;

    /// <summary>Root of the checkout the program was built in; null where it was published.</summary>
    public static string? Checkout { get; } = FindCheckout();

    /// <summary>data/archive.db at the root of the checkout, or beside the published program.</summary>
    public static string DefaultArchive => System.IO.Path.Combine(Checkout ?? Path, "data", "archive.db");

    /// <summary>The bulletins that an empty archive begins with.</summary>
    public static string Seeds => System.IO.Path.Combine(Checkout ?? Path, "seeds");

    /// <summary>Whether a path lies in the folder whose files the site serves.</summary>
    public static bool IsPageFile(string path)
    {
        var pages = System.IO.Path.Combine(Checkout is null ? Path : System.IO.Path.Combine(Checkout, "src", "Web"), "wwwroot") + System.IO.Path.DirectorySeparatorChar;
        return System.IO.Path.GetFullPath(path).StartsWith(pages, StringComparison.Ordinal);
    }

    /// <summary>appsettings.json beside the program, then the environment.</summary>
    public static IConfiguration Settings() => new ConfigurationBuilder()
        .AddJsonFile(System.IO.Path.Combine(Path, "appsettings.json"), optional: true)
        .AddEnvironmentVariables()
        .Build();

    /// <summary>A published program has its page files beside it; a built one reads them from the checkout.</summary>
    private static string? FindCheckout()
    {
        if (Directory.Exists(System.IO.Path.Combine(Path, "wwwroot"))) return null;
        for (var folder = new DirectoryInfo(Path); folder is not null; folder = folder.Parent)
            if (File.Exists(System.IO.Path.Combine(folder.FullName, Solution))) return folder.FullName;
        return null;
    }
}
