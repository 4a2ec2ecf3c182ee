using System.Text;

namespace ProvincialNewsPortal.Bulletins.Text;

/// <summary>Decoded text, or why the bytes were refused.</summary>
internal sealed record Decoded(SourceText? Text, string? Refusal);

/// <summary>Bytes to text: UTF-8 with or without BOM, GB18030, UTF-16.</summary>
internal static class TextDecoder
{
    /// <summary>Placeholder of the first slice: UTF-8 alone. The reader's own work replaces it.</summary>
    public static Decoded Decode(string name, ReadOnlySpan<byte> bytes, int maximumBytes)
    {
        if (bytes.Length == 0) return new(null, $"{Path.GetFileName(name)} is empty; there is nothing to read.");
        if (bytes.Length > maximumBytes) return new(null, $"{Path.GetFileName(name)} is larger than {maximumBytes} bytes; split it.");
        return new(SourceText.Create(name, bytes, "utf-8", Encoding.UTF8.GetString(bytes)), null);
    }
}
