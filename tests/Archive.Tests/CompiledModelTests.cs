using System.Runtime.CompilerServices;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Scaffolding;
using Microsoft.EntityFrameworkCore.Sqlite.Design.Internal;
using Microsoft.Extensions.DependencyInjection;
using ProvincialNewsPortal.Archive.Engines.Sqlite.CompiledModel;

namespace ProvincialNewsPortal.Archive.Tests;

/// <summary>The ready-made model is what EF Core writes of NewsDbContext today. WRITE_COMPILED_MODEL=1 puts it in its place anew.</summary>
[Trait("Engine", "SQLite")]
public sealed class CompiledModelTests : IDisposable
{
    private static readonly string _folder = Path.Combine(Repository(), "src", "Archive", "Engines", "Sqlite", "CompiledModel");

    private readonly DirectoryInfo _fresh = Directory.CreateTempSubdirectory("compiled-model");

    public void Dispose() => _fresh.Delete(recursive: true);

    [Fact]
    public void It_is_what_the_context_says()
    {
        var written = Write();
        Assert.NotEmpty(written);
        if (Environment.GetEnvironmentVariable("WRITE_COMPILED_MODEL") == "1") Replace(written);
        var kept = Directory.GetFiles(_folder, "*.cs").ToDictionary(f => Path.GetFileName(f), File.ReadAllText, StringComparer.Ordinal);
        Assert.Equal(written.Keys.Order(StringComparer.Ordinal), kept.Keys.Order(StringComparer.Ordinal));
        foreach (var (name, text) in written) Assert.Equal(WithoutId(text), WithoutId(kept[name]));
    }

    /// <summary>Every writing gives the model another id.</summary>
    private static string WithoutId(string text) => Regex.Replace(text, "new Guid\\(\"[^\"]*\"\\)", "an id", RegexOptions.None, TimeSpan.FromSeconds(1));

    private static string Repository([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", ".."));

    private static void Replace(Dictionary<string, string> written)
    {
        foreach (var file in Directory.GetFiles(_folder, "*.cs")) File.Delete(file);
        foreach (var (name, text) in written) File.WriteAllText(Path.Combine(_folder, name), text);
    }

#pragma warning disable EF1001 // There is no other way to EF Core's own writer than its command, which wants a program of its own.
    /// <returns>Texts by the names of their files. Without the attribute by which EF Core would take the model for every engine's.</returns>
    private Dictionary<string, string> Write()
    {
        using var db = new NewsDbContext(new DbContextOptionsBuilder<NewsDbContext>().UseSqlite("Data Source=:memory:").Options);
        var services = new ServiceCollection().AddEntityFrameworkDesignTimeServices();
        new SqliteDesignTimeServices().ConfigureDesignTimeServices(services);
        services.AddDbContextDesignTimeServices(db);
        using var tools = services.BuildServiceProvider();
        var files = tools.GetRequiredService<ICompiledModelScaffolder>().ScaffoldModel(db.GetService<IDesignTimeModel>().Model, _fresh.FullName,
            new() { ContextType = typeof(NewsDbContext), ModelNamespace = typeof(NewsDbContextModel).Namespace!, Language = "C#", UseNullableReferenceTypes = true });
        return files.Where(f => !f.EndsWith("AssemblyAttributes.cs", StringComparison.Ordinal))
            .ToDictionary(f => Path.GetFileName(f), f => File.ReadAllText(f, Encoding.UTF8).ReplaceLineEndings("\n"), StringComparer.Ordinal);
    }
#pragma warning restore EF1001
}
