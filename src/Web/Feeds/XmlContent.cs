using System.Globalization;
using System.Text;
using System.Xml;
using ProvincialNewsPortal.Web.Localization;

namespace ProvincialNewsPortal.Web.Feeds;

/// <summary>What XML asks of text and times.</summary>
internal static class XmlContent
{
    /// <summary>UTF-8 without byte order mark; the answer is written as it is read.</summary>
    public static readonly XmlWriterSettings Settings = new() { Async = true, Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Indent = true, NewLineChars = "\n", CloseOutput = false };

    /// <summary>Text without what XML 1.0 can't hold (control characters, halves of pairs): U+FFFD in its place.</summary>
    public static string Clean(string text)
    {
        if (IsClean(text)) return text;
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes()) clean.Append(rune.Value > 0xFFFF || XmlConvert.IsXmlChar((char)rune.Value) ? rune.ToString() : "\uFFFD");
        return clean.ToString();
    }

    /// <summary>RFC 3339 at +08:00.</summary>
    public static string Time(DateTime utc) =>
        new DateTimeOffset(DateTime.SpecifyKind(utc, DateTimeKind.Utc)).ToOffset(DayWords.ChinaTime).ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);

    /// <summary>The beginning of a +08:00 day.</summary>
    public static string Time(DateOnly day) => Addresses.Iso(day) + "T00:00:00+08:00";

    private static bool IsClean(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])) i++;
            else if (!XmlConvert.IsXmlChar(text[i])) return false;
        }
        return true;
    }
}
