using System.ComponentModel.DataAnnotations;

namespace ProvincialNewsPortal.Web.Caching;

/// <summary>How much is kept in memory of pages that were made, from the section "Cache" of the configuration.</summary>
public sealed class CacheOptions
{
    /// <summary>2^20 bytes at most; 0: every page is made anew for every reader.</summary>
    [Range(0, 1 << 16)]
    public int Megabytes { get; init; } = 64;
}
