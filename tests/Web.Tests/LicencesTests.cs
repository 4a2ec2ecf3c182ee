using System.Text.Json;
using ProvincialNewsPortal.Web.Pages.About;

namespace ProvincialNewsPortal.Web.Tests;

/// <summary>Whoever reads the page about the archive sees whose work the program is made of.</summary>
public sealed class LicencesTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public void Every_package_that_is_delivered_is_listed()
    {
        using var locked = JsonDocument.Parse(File.ReadAllText(Path.Combine(RepositoryFolder.Path, "src", "Web", "packages.lock.json")));
        var packages = locked.RootElement.GetProperty("dependencies").GetProperty("net10.0").EnumerateObject()
            .Where(p => p.Value.GetProperty("type").GetString() != "Project").Select(p => p.Name).ToList();
        Assert.NotEmpty(packages);
        Assert.DoesNotContain(packages, p => !Licences.All.Any(w => Covers(w.Name, p)));
    }

    [Fact]
    public async Task The_page_about_the_archive_shows_them()
    {
        var page = await portal.Reader().PageAsync("/about");
        Assert.Equal(Licences.All.Select(w => w.Name), page.QuerySelectorAll("#foreign-works tbody th").Select(e => e.TextContent));
    }

    [Fact]
    public void Versions_are_locked_and_audited()
    {
        var build = File.ReadAllText(Path.Combine(RepositoryFolder.Path, "Directory.Build.props"));
        Assert.Contains("<NuGetAudit>true</NuGetAudit>", build, StringComparison.Ordinal);
        Assert.Contains("<RestorePackagesWithLockFile>true</RestorePackagesWithLockFile>", build, StringComparison.Ordinal);
        var projects = Directory.GetFiles(RepositoryFolder.Path, "*.csproj", SearchOption.AllDirectories);
        Assert.DoesNotContain(projects, p => !File.Exists(Path.Combine(Path.GetDirectoryName(p)!, "packages.lock.json")));
    }

    private static bool Covers(string work, string package) =>
        work.EndsWith('*') ? package.StartsWith(work[..^1], StringComparison.Ordinal) : work == package || work.StartsWith(package + " ", StringComparison.Ordinal);
}
