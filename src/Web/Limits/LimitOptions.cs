using System.ComponentModel.DataAnnotations;

namespace ProvincialNewsPortal.Web.Limits;

/// <summary>How much may be asked, from the section "Limits" of the configuration.</summary>
public sealed class LimitOptions
{
    /// <summary>Requests a second that one client may make for ever of data addresses and search; 0: no limit by client at all.</summary>
    [Range(0, 100_000)]
    public int PerSecond { get; init; } = 20;

    /// <summary>Requests that may come at once.</summary>
    [Range(1, 1_000_000)]
    public int Burst { get; init; } = 200;

    /// <summary>Requests of one client, of any address, that are answered at the same time.</summary>
    [Range(1, 100_000)]
    public int AtOnce { get; init; } = 32;

    /// <summary>Searches of all clients that run at the same time; 32 times as many wait, the rest are told to come back. 0: as many as the machine has cores.</summary>
    [Range(0, 1024)]
    public int Searches { get; init; }

    /// <summary>Seconds until a request that has not begun to answer is given up.</summary>
    [Range(1, 600)]
    public int Seconds { get; init; } = 10;

    /// <summary>Open connections; a silent one is closed after a minute, one that does not finish its headers after <see cref="Seconds"/>.</summary>
    [Range(16, 1_000_000)]
    public int Connections { get; init; } = 10_000;
}
