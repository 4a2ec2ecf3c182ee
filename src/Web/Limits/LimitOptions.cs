using System.ComponentModel.DataAnnotations;

namespace ProvincialNewsPortal.Web.Limits;

/// <summary>How much one client may ask of data addresses and search, from the section "Limits" of the configuration.</summary>
public sealed class LimitOptions
{
    /// <summary>Requests a second that may go on for ever; 0: no limit.</summary>
    [Range(0, 100_000)]
    public int PerSecond { get; init; } = 20;

    /// <summary>Requests that may come at once.</summary>
    [Range(1, 1_000_000)]
    public int Burst { get; init; } = 200;
}
