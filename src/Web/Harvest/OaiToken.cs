using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace ProvincialNewsPortal.Web.Harvest;

/// <summary>Resumption tokens hold everything that the next answer needs: nothing is remembered between requests and none expires.</summary>
internal static class OaiToken
{
    private const char Part = '\n';
    private const int Parts = 6;

    public static string Write(OaiSelection selection, OaiPosition after, int cursor) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(string.Join(Part,
        selection.Set, Ticks(selection.From), Ticks(selection.Until), cursor.ToString(CultureInfo.InvariantCulture), Ticks(after.Changed), after.Id)));

    /// <summary>Null: not a token of this archive.</summary>
    public static OaiSelection? Read(string token)
    {
        if (!Base64Url.IsValid(token)) return null;
        var parts = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(token)).Split(Part);
        return parts.Length == Parts && TryTime(parts[1], out var from) && TryTime(parts[2], out var until)
            && int.TryParse(parts[3], NumberStyles.None, CultureInfo.InvariantCulture, out var cursor) && TryTime(parts[4], out var changed) && changed is { } at
            ? new(parts[0].Length > 0 ? parts[0] : null, from, until, cursor, new(at, parts[5])) : null;
    }

    private static string Ticks(DateTime? time) => time?.Ticks.ToString(CultureInfo.InvariantCulture) ?? "";

    private static bool TryTime(string text, out DateTime? time)
    {
        time = null;
        if (text.Length == 0) return true;
        if (!long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var ticks) || ticks > DateTime.MaxValue.Ticks) return false;
        time = new DateTime(ticks, DateTimeKind.Utc);
        return true;
    }
}
