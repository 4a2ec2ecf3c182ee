using System.Text;
using System.Text.Json;
using ProvincialNewsPortal.Archive.Engines.Sqlite;
using ProvincialNewsPortal.Bulletins;
using ProvincialNewsPortal.Bulletins.Text;

namespace ProvincialNewsPortal.Archive.Tests;

[Trait("Engine", "SQLite")]
public sealed class PackedTextTests
{
    private static readonly List<Block> _blocks =
    [
        new(BlockKind.Paragraph, "本报讯 昨日起，山城多条公交线路调整。" + new string('水', 300), [new LineRange(3, 5)]),
        new(BlockKind.Question, "“为什么？”𠮷", [new LineRange(6, 6), new LineRange(8, 8)]),
    ];

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void What_is_packed_unpacks_to_the_same(int count)
    {
        var blocks = _blocks.Take(count).ToList();
        Assert.Equal(JsonSerializer.Serialize(blocks, ReportJson.Compact), JsonSerializer.Serialize(PackedText.Blocks(PackedText.Pack(blocks)), ReportJson.Compact));
    }

    [Fact]
    public void It_is_smaller() => Assert.InRange(PackedText.Pack(_blocks).Length, 1, JsonSerializer.SerializeToUtf8Bytes(_blocks, ReportJson.Compact).Length / 2);

    [Fact]
    public void Json_of_an_earlier_version_is_read() =>
        Assert.Equal("水", Assert.Single(PackedText.Blocks(Encoding.UTF8.GetBytes("""[{"kind":"paragraph","text":"水","lines":[[1,1]]}]"""))).Text);

    [Fact]
    public void Every_cut_and_every_impossible_length_is_an_error_that_verify_knows()
    {
        var packed = PackedText.Pack(_blocks);
        for (var length = 0; length < packed.Length; length++) AssertDamaged(packed[..length]);
        AssertDamaged([1, 255, 255, 255, 255, 255, 255, 255]);
    }

    private static void AssertDamaged(byte[] bytes)
    {
        var error = Record.Exception(() => PackedText.Blocks(bytes));
        Assert.True(error is FormatException or JsonException, $"{bytes.Length} bytes: {error}");
    }
}
