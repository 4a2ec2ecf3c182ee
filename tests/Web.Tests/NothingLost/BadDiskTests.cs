namespace ProvincialNewsPortal.Web.Tests.NothingLost;

/// <summary>Disks that are full or may not be written: a sentence, and an archive that verifies.</summary>
public sealed class BadDiskTests : IDisposable
{
    /// <summary>More than the largest of the disks below holds: 120 fit 3 MiB since an import writes its words together.</summary>
    private const int Documents = 300;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private string Input()
    {
        var input = Path.Combine(_folder.Path, "in");
        Durability.Bulletins.Write(input, Documents);
        return input;
    }

    private string Disk() => Directory.CreateDirectory(Path.Combine(_folder.Path, "disk")).FullName;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task A_disk_that_fills_ends_an_import_with_a_sentence_and_leaves_whole_documents(int mebibytes)
    {
        var disk = Disk();
        var archive = Path.Combine(disk, "archive.db");
        var ended = await SmallDisk.FullAsync(disk, mebibytes, $"import '{Input()}' --archive '{archive}'", $"verify --archive '{archive}'");
        Assert.Contains("code 1", ended.Output, StringComparison.Ordinal);
        Assert.Matches("make room|check the disk|can't be (opened|written)|There is no archive", ended.Error);
        Assert.DoesNotContain("   at ", ended.Error, StringComparison.Ordinal);
        Assert.True(ended.Code == 0 || ended.Error.Contains("There is no archive", StringComparison.Ordinal), ended.Error + ended.Output);
    }

    [Fact]
    public async Task A_disk_that_fills_ends_a_backup_with_a_sentence_and_leaves_no_half_of_it()
    {
        var (disk, archive) = (Disk(), Path.Combine(_folder.Path, "archive.db"));
        Assert.Equal(0, (await ProgramProcess.RunAsync(["import", Input(), "--archive", archive])).Code);
        var ended = await SmallDisk.FullAsync(disk, 1, $"backup '{disk}/copy.db' --archive '{archive}'", $"verify --archive '{disk}/copy.db'");
        Assert.Contains("code 1", ended.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", ended.Error, StringComparison.Ordinal);
        Assert.Contains("There is no archive", ended.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("import", true)]
    [InlineData("reindex", false)]
    [InlineData("withdraw x --reason y", false)]
    [InlineData("serve --urls http://127.0.0.1:0", false)]
    public async Task A_disk_that_can_only_be_read_is_answered_with_a_sentence(string command, bool withInput)
    {
        var disk = Disk();
        var archive = Path.Combine(disk, "archive.db");
        var input = Input();
        Assert.Equal(0, (await ProgramProcess.RunAsync(["import", Path.Combine(input, "0000.txt"), "--archive", archive])).Code);
        var before = await File.ReadAllBytesAsync(archive);
        var ended = await SmallDisk.ReadOnlyAsync(disk, $"{command}{(withInput ? $" '{input}'" : "")} --archive '{archive}'");
        Assert.True(ended.Code == 1, ended.Error + ended.Output);
        Assert.Contains("give yourself the right to write", ended.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", ended.Error, StringComparison.Ordinal);
        Assert.Equal(before, await File.ReadAllBytesAsync(archive));
    }

    /// <summary>The file is given a hole at its end that makes it larger than the disk is free.</summary>
    [Fact]
    public async Task Reindex_looks_for_room_before_it_begins()
    {
        var archive = Path.Combine(_folder.Path, "archive.db");
        Assert.Equal(0, (await ProgramProcess.RunAsync(["import", Path.Combine(Input(), "0000.txt"), "--archive", archive])).Code);
        var length = new FileInfo(archive).Length;
        await SetLengthAsync(archive, new DriveInfo(_folder.Path).AvailableFreeSpace + (1L << 33));
        var refused = await ProgramProcess.RunAsync(["reindex", "--archive", archive]);
        Assert.Equal(1, refused.Code);
        Assert.Matches($@"The disk that holds {archive} has \d+ MB free and a new index may need \d+ MB: make room and start again\.", refused.Error);
        await SetLengthAsync(archive, length);
        Assert.Equal(0, (await ProgramProcess.RunAsync(["reindex", "--archive", archive])).Code);
    }

    private static async Task SetLengthAsync(string file, long length)
    {
        await using var stream = File.OpenWrite(file);
        stream.SetLength(length);
    }
}
