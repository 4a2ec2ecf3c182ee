using ProvincialNewsPortal.Archive.Import;

namespace ProvincialNewsPortal.Archive.Tests;

/// <summary>Folders given to import: what lies in them, and nothing that they only point to.</summary>
public sealed class SourceFilesTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("source-files");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Links_that_lead_out_of_the_folder_are_not_followed()
    {
        var (inside, outside) = (_folder.CreateSubdirectory("in"), _folder.CreateSubdirectory("out"));
        var secret = Write(outside, "secret.txt");
        var page = Write(inside, "page.txt");
        File.CreateSymbolicLink(Path.Combine(inside.FullName, "link.txt"), secret);
        Directory.CreateSymbolicLink(Path.Combine(inside.FullName, "more"), outside.FullName);
        Directory.CreateSymbolicLink(Path.Combine(inside.FullName, "round"), inside.FullName);
        Assert.Equal([page], SourceFiles.Find([inside.FullName]).Files);
    }

    [Fact]
    public void What_is_no_file_at_all_is_refused_with_a_sentence()
    {
        Assert.Contains("check the name", Assert.Single(SourceFiles.Find(["no/such/../file\0.txt"]).Refusals), StringComparison.Ordinal);
        Assert.NotNull(SourceFiles.Read(_folder.FullName).Refusal);
    }

    [Theory]
    [InlineData("../../page.txt", "page.txt")]
    [InlineData("/etc/page.txt", "page.txt")]
    [InlineData("a/b/../page.txt", "page.txt")]
    public async Task A_document_keeps_its_name_and_no_folder(string name, string kept)
    {
        var archive = new TemporaryArchive();
        await archive.InitializeAsync();
        await archive.ImportAsync(name, Bulletin.Number(1));
        Assert.Equal(kept, await archive.ReadAsync(db => Task.FromResult(db.SourceDocuments.Single().Name)));
        archive.Delete();
    }

    private static string Write(DirectoryInfo folder, string name)
    {
        var file = Path.Combine(folder.FullName, name);
        File.WriteAllText(file, Bulletin.Number(1));
        return file;
    }
}
