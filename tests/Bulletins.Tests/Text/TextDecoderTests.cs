using System.Text;
using ProvincialNewsPortal.Bulletins.Text;

namespace ProvincialNewsPortal.Bulletins.Tests.Text;

public sealed class TextDecoderTests
{
    private const string Page = "河川日报\n全市工作会议召开\n　　会议指出，要抓好重点项目建设，GDP增长5.2%。\n";

    private const int Limit = 1 << 20;

    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!;

    public static TheoryData<string, byte[]> Encoded => new()
    {
        { "utf-8", Encoding.UTF8.GetBytes(Page) },
        { "utf-8-bom", [0xef, 0xbb, 0xbf, .. Encoding.UTF8.GetBytes(Page)] },
        { "gb18030", Gb18030.GetBytes(Page) },
        { "utf-16le", [0xff, 0xfe, .. Encoding.Unicode.GetBytes(Page)] },
        { "utf-16be", [0xfe, 0xff, .. Encoding.BigEndianUnicode.GetBytes(Page)] },
        { "utf-16le", Encoding.Unicode.GetBytes(Page) },
        { "utf-16be", Encoding.BigEndianUnicode.GetBytes(Page) },
    };

    [Theory]
    [MemberData(nameof(Encoded))]
    public void Every_encoding_gives_the_same_text(string encoding, byte[] bytes)
    {
        var text = TextDecoder.Decode("a/b/page.txt", bytes, Limit).Text;
        Assert.NotNull(text);
        Assert.Equal(("page.txt", encoding, Page), (text.Name, text.Encoding, string.Join('\n', text.Lines)));
    }

    [Theory]
    [InlineData("甲\n乙\n丙")]
    [InlineData("甲\r\n乙\r\n丙")]
    [InlineData("甲\r乙\r丙")]
    [InlineData("甲\r\n乙\r丙")]
    public void Every_line_end_parts_lines(string text) => Assert.Equal(["甲", "乙", "丙"], Utf8(text).Text!.Lines);

    [Fact]
    public void Rare_characters_outside_the_plane_survive_gb18030() =>
        Assert.Contains("𠮷", TextDecoder.Decode("p.txt", Gb18030.GetBytes("会议由𠮷野主持，全市各县区参加。"), Limit).Text!.Lines[0], StringComparison.Ordinal);

    [Fact]
    public void Plain_ascii_is_utf8() => Assert.Equal("utf-8", Utf8("GDP grew 5.2%\nThe end\n").Text!.Encoding);

    [Fact]
    public void A_torn_last_character_is_one_replacement()
    {
        var bytes = Encoding.UTF8.GetBytes(Page + Page + "完");
        var text = TextDecoder.Decode("p.txt", bytes.AsSpan(0, bytes.Length - 1), Limit).Text;
        Assert.Equal(("utf-8", "\ufffd"), (text!.Encoding, text.Lines[^1]));
    }

    [Fact]
    public void A_lone_surrogate_is_one_replacement()
    {
        byte[] bytes = [0xff, 0xfe, .. Encoding.Unicode.GetBytes(Page), 0x00, 0xd8, .. Encoding.Unicode.GetBytes("完")];
        Assert.Equal("\ufffd完", TextDecoder.Decode("p.txt", bytes, Limit).Text!.Lines[^1]);
    }

    [Theory]
    [InlineData("empty.txt", "", "empty")]
    [InlineData("page.pdf", "text", "pdftotext")]
    [InlineData("page.txt", "%PDF-1.7 …", "pdftotext")]
    [InlineData("page.html", "text", "save it as text")]
    [InlineData("page.txt", "  <!DOCTYPE html><html></html>", "save it as text")]
    [InlineData("page.docx", "text", "plain text (UTF-8)")]
    [InlineData("page.txt", "PK\u0003\u0004…", "unpack it")]
    [InlineData("page.JPG", "text", "OCR")]
    [InlineData("page.txt", "GIF89a…", "OCR")]
    [InlineData("page.txt", "甲\0乙", "binary")]
    [InlineData("page.txt", "甲\u0001\u0002\u0003乙", "binary")]
    public void Refusals_name_file_reason_and_remedy(string name, string content, string part)
    {
        var decoded = TextDecoder.Decode("folder/" + name, Encoding.UTF8.GetBytes(content), Limit);
        Assert.Null(decoded.Text);
        Assert.StartsWith(name + " ", decoded.Refusal, StringComparison.Ordinal);
        Assert.Contains(part, decoded.Refusal, StringComparison.Ordinal);
        Assert.EndsWith(".", decoded.Refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_over_the_limit_is_refused() => Assert.Contains("split it", TextDecoder.Decode("p.txt", new byte[11], 10).Refusal, StringComparison.Ordinal);

    [Fact]
    public void Millions_of_lines_with_text_are_refused_and_of_blank_ones_not()
    {
        var lines = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("a\n", 4_000_001)));
        Assert.Contains("more than 4,000,000 lines", TextDecoder.Decode("p.txt", lines, 16 << 20).Refusal, StringComparison.Ordinal);
        lines.AsSpan(0, 2).Fill((byte)'\n');
        Assert.Null(TextDecoder.Decode("p.txt", lines, 16 << 20).Refusal);
    }

    [Fact]
    public void Bytes_of_no_encoding_are_refused()
    {
        var bytes = Enumerable.Range(0, 400).Select(i => (byte)(0x80 + (i * 7 % 0x30))).Select((b, i) => i % 3 == 0 ? (byte)0xff : b).ToArray();
        Assert.Contains("no encoding", TextDecoder.Decode("p.txt", bytes, Limit).Refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void Any_bytes_are_read_or_refused_never_thrown()
    {
        var random = new Random(3);
        for (var i = 0; i < 500; i++)
        {
            var bytes = new byte[random.Next(0, 300)];
            random.NextBytes(bytes);
            var decoded = TextDecoder.Decode("p.txt", bytes, Limit);
            Assert.True(decoded.Text is null != decoded.Refusal is null);
        }
    }

    private static Decoded Utf8(string text) => TextDecoder.Decode("p.txt", Encoding.UTF8.GetBytes(text), Limit);
}
