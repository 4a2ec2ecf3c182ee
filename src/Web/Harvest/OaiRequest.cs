using System.Globalization;

namespace ProvincialNewsPortal.Web.Harvest;

/// <summary>Why a request can't be answered, with the protocol's code (3.6).</summary>
internal sealed record OaiError(string Code, string Sentence)
{
    public static OaiError BadArgument(string sentence) => new("badArgument", sentence);
}

/// <summary>What is to be listed.</summary>
/// <param name="Set">Null: everything.</param>
/// <param name="From">UTC, inclusive; null: from the beginning.</param>
/// <param name="Until">UTC, inclusive; null: to the end.</param>
/// <param name="Cursor">Records already listed.</param>
/// <param name="After">The last record listed; null: none was.</param>
internal sealed record OaiSelection(string? Set, DateTime? From, DateTime? Until, int Cursor = 0, OaiPosition? After = null);

/// <summary>Where a list stands: records are ordered by time of change, then by id.</summary>
internal readonly record struct OaiPosition(DateTime Changed, string Id);

/// <summary>Reads and checks arguments.</summary>
internal static class OaiRequest
{
    private const string Day = "yyyy-MM-dd", Second = "yyyy-MM-dd'T'HH:mm:ss'Z'";

    /// <summary>Arguments that each verb takes; one that must be there ends in "!".</summary>
    private static readonly Dictionary<string, string[]> _verbs = new(StringComparer.Ordinal)
    {
        ["Identify"] = [],
        ["ListMetadataFormats"] = ["identifier"],
        ["ListSets"] = ["resumptionToken"],
        ["ListIdentifiers"] = ["metadataPrefix!", "from", "until", "set", "resumptionToken"],
        ["ListRecords"] = ["metadataPrefix!", "from", "until", "set", "resumptionToken"],
        ["GetRecord"] = ["identifier!", "metadataPrefix!"],
    };

    /// <summary>Null: the arguments are those of the verb.</summary>
    public static OaiError? Check(Dictionary<string, string?> asked)
    {
        if (asked.GetValueOrDefault("verb") is not { } verb || !_verbs.TryGetValue(verb, out var takes))
            return new("badVerb", "The verb is missing, repeated or none of the protocol's six.");
        foreach (var (name, value) in asked.Where(a => a.Key != "verb"))
        {
            if (!takes.Any(t => t.TrimEnd('!') == name)) return OaiError.BadArgument($"{verb} takes no argument {name}.");
            if (value is null) return OaiError.BadArgument($"{name} stands there more than once.");
        }
        if (asked.ContainsKey("resumptionToken")) return asked.Count == 2 ? null : OaiError.BadArgument("resumptionToken stands alone.");
        var missing = takes.FirstOrDefault(t => t.EndsWith('!') && string.IsNullOrEmpty(asked.GetValueOrDefault(t.TrimEnd('!'))));
        if (missing is not null) return OaiError.BadArgument($"{verb} needs {missing.TrimEnd('!')}.");
        if (asked.GetValueOrDefault("metadataPrefix") is { } prefix && prefix != OaiProvider.Prefix) return new("cannotDisseminateFormat", $"Only {OaiProvider.Prefix} is offered.");
        return Selection(asked).Error;
    }

    /// <summary>What a list request selects.</summary>
    public static (OaiSelection? Selection, OaiError? Error) Selection(Dictionary<string, string?> asked)
    {
        if (asked.GetValueOrDefault("resumptionToken") is { } token)
            return OaiToken.Read(token) is { } resumed ? (resumed, null) : (null, new("badResumptionToken", "The resumption token is not one of this archive's."));
        var (from, until) = (asked.GetValueOrDefault("from"), asked.GetValueOrDefault("until"));
        if (from is not null && until is not null && from.Length != until.Length) return (null, OaiError.BadArgument("from and until must be of one granularity."));
        if (!TryTime(from, endOfDay: false, out var first)) return (null, OaiError.BadArgument("from is neither YYYY-MM-DD nor YYYY-MM-DDThh:mm:ssZ."));
        if (!TryTime(until, endOfDay: true, out var last)) return (null, OaiError.BadArgument("until is neither YYYY-MM-DD nor YYYY-MM-DDThh:mm:ssZ."));
        return first > last ? (null, OaiError.BadArgument("from is later than until.")) : (new(asked.GetValueOrDefault("set"), first, last), null);
    }

    /// <summary>UTC to the second.</summary>
    public static string Time(DateTime utc) => utc.ToString(Second, CultureInfo.InvariantCulture);

    private static bool TryTime(string? text, bool endOfDay, out DateTime? time)
    {
        time = null;
        if (text is null) return true;
        const DateTimeStyles Utc = DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal;
        if (!DateTime.TryParseExact(text, text.Length == Day.Length ? Day : Second, CultureInfo.InvariantCulture, Utc, out var read)) return false;
        time = endOfDay && text.Length == Day.Length ? read.Date + new TimeSpan(23, 59, 59) : read;
        return true;
    }
}
