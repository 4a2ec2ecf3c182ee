using ProvincialNewsPortal.Web.Logging;

namespace ProvincialNewsPortal.Web.Reading.Calendars;

/// <summary>The list of days known to be missing: <c>missing-days.txt</c> beside the archive, or where <c>Calendar:MissingDays</c> says.
/// Read again when it changes; without the file nothing is known to be missing.</summary>
public sealed class MissingDaysFile(IConfiguration configuration, ILogger<MissingDaysFile> log)
{
    private readonly Lock _turn = new();
    private (DateTime Written, MissingDays Days) _read = (DateTime.MinValue, MissingDays.None);

    private string FilePath { get; } = configuration["Calendar:MissingDays"]
        ?? Path.Combine(Path.GetDirectoryName(configuration["Archive:Path"]) ?? ".", "missing-days.txt");

    /// <summary>When the list was last written, UTC; a day long ago where there is none.</summary>
    public DateTime Written => File.GetLastWriteTimeUtc(FilePath);

    /// <summary>Days missing of one paper, each with its reason or null.</summary>
    public IReadOnlyDictionary<DateOnly, string?> Of(string paper) => Current().Of(paper);

    private MissingDays Current()
    {
        var path = FilePath;
        if (!File.Exists(path)) return MissingDays.None;
        var written = File.GetLastWriteTimeUtc(path);
        lock (_turn)
        {
            if (written == _read.Written) return _read.Days;
            _read = (written, MissingDays.Read(File.ReadLines(path)));
        }

        if (_read.Days.Faults.Count > 0) log.MissingDaysFaults(path, string.Join(", ", _read.Days.Faults));
        return _read.Days;
    }
}
