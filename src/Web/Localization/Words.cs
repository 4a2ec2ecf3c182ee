using System.Collections.Frozen;
using System.Globalization;
using System.Resources;

namespace ProvincialNewsPortal.Web.Localization;

/// <summary>The interface's words. Chinese strings are the keys and need no file; English stands in <c>Resources/*.en.resx</c>,
/// one file an area so that areas can grow apart. A key ending in "#1" is the English form for exactly one.</summary>
public sealed class Words
{
    /// <summary>The resource files, by area; a key stands in one of them only.</summary>
    internal static readonly string[] Areas = ["Api", "Browse", "Faces", "Frame", "Reading", "Search"];

    private static readonly CultureInfo _englishCulture = CultureInfo.GetCultureInfo("en");
    private readonly FrozenDictionary<string, string> _english = Load();

    /// <summary>Whether this request is answered in English.</summary>
    public static bool English => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en";

    /// <summary>What stands between two sentences: Chinese ones follow each other without a blank.</summary>
    public static string Gap => English ? " " : "";

    /// <summary>The words for a Chinese key in the reader's language; the key itself where no English is written.</summary>
    public string this[string key] => English ? _english.GetValueOrDefault(key, key) : key;

    /// <summary>The English for a Chinese key, whoever asks.</summary>
    /// <exception cref="KeyNotFoundException">No English is written for it.</exception>
    public string InEnglish(string key) => _english[key];

    /// <summary>The same with values put in; numbers are grouped by thousands, and the first decides between one and many.</summary>
    public string this[string key, params object?[] values]
    {
        get
        {
            var single = English && values is [1 or 1L, ..] && _english.ContainsKey(key + "#1");
            return string.Format(CultureInfo.InvariantCulture, this[single ? key + "#1" : key], Array.ConvertAll(values, Shown));
        }
    }

    /// <summary>Every English entry, for the test that holds them against the pages.</summary>
    internal IReadOnlyDictionary<string, string> EnglishEntries => _english;

    private static object? Shown(object? value) => value is int or long
        ? Convert.ToInt64(value, CultureInfo.InvariantCulture).ToString("#,0", CultureInfo.InvariantCulture) : value;

    private static FrozenDictionary<string, string> Load() => Areas.SelectMany(Entries).ToFrozenDictionary(StringComparer.Ordinal);

    private static IEnumerable<KeyValuePair<string, string>> Entries(string area)
    {
        var resources = new ResourceManager($"{typeof(Words).Namespace}.Resources.{area}", typeof(Words).Assembly);
        var entries = resources.GetResourceSet(_englishCulture, createIfNotExists: true, tryParents: false)
            ?? throw new MissingManifestResourceException($"English words of the area {area} are missing from the build.");
        return entries.Cast<System.Collections.DictionaryEntry>().Select(e => KeyValuePair.Create((string)e.Key, (string)e.Value!));
    }
}
