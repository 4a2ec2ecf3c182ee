using System.Globalization;
using System.Text;
using System.Text.Json;

namespace ProvincialNewsPortal.Web.Api.Answers;

/// <summary>Rows as RFC 4180 has them: CRLF, quotes doubled; with a byte order mark, without which Excel misreads Chinese.</summary>
internal sealed class Csv : IAsyncDisposable
{
    private readonly StreamWriter _lines;

    public Csv(Stream body) => _lines = new StreamWriter(body, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true) { NewLine = "\r\n" };

    public Task RowAsync(params IEnumerable<string?> cells) => _lines.WriteLineAsync(string.Join(',', cells.Select(Cell)));

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static string? Day(DateOnly? day) => day is { } known ? Addresses.Iso(known) : null;

    /// <summary>A value of a closed set, as JSON has it.</summary>
    public static string Word<T>(T value) where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    public ValueTask DisposeAsync() => _lines.DisposeAsync();

    private static string Cell(string? text) => text is null ? ""
        : text.AsSpan().IndexOfAny("\",\r\n") < 0 ? text : "\"" + text.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
}
