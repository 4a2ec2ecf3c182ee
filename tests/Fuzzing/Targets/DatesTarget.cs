using System.Text;
using ProvincialNewsPortal.Archive.Search.Asking;
using ProvincialNewsPortal.Bulletins.Dates;
using ProvincialNewsPortal.Web.Harvest;
using ProvincialNewsPortal.Web.Reading.Calendars;

namespace ProvincialNewsPortal.Fuzzing.Targets;

/// <summary>Every reader of dates: those of bulletins, of queries, of the jump field, of harvests.</summary>
internal sealed class DatesTarget : ITarget
{
    public Task<string?> TryAsync(Random random)
    {
        var text = Nasty.Date(random);
        foreach (var date in HanDates.Find(text))
            if (date.Start < 0 || date.End > text.Length || date.Length == 0) return Task.FromResult<string?>($"a date outside its line: {text}");
        _ = PrintedDates.SaysNothing(text);
        if (LunarClues.Read(text) is { } lunar) _ = LunarClues.Solar(lunar, 2024);
        _ = LunarClues.Weekday(text);
        if (DayRange.Read(text) is { } range) _ = range.Words(english: false) + range.Words(english: true);
        _ = JumpTarget.Parse(text)?.Date;
        Harvest(text, Nasty.Date(random));
        return Task.FromResult<string?>(null);
    }

    private static void Harvest(string from, string until)
    {
        Dictionary<string, string?> asked = new(StringComparer.Ordinal) { ["verb"] = "ListRecords", ["metadataPrefix"] = "oai_dc", ["from"] = from, ["until"] = until };
        if (OaiRequest.Check(asked) is null) _ = OaiRequest.Selection(asked);
        _ = OaiToken.Read(from);
        _ = OaiToken.Read(System.Buffers.Text.Base64Url.EncodeToString(Encoding.UTF8.GetBytes(string.Join('\n', "", from, until, "1", "638000000000000000", from))));
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
