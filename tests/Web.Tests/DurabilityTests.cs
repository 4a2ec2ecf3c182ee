using ProvincialNewsPortal.Durability;

namespace ProvincialNewsPortal.Web.Tests;

/// <summary>Short forms of the programs in tests/Durability; PORTAL_LONG_TESTS runs them whole.</summary>
public sealed class DurabilityTests
{
    private static readonly bool Long = Environment.GetEnvironmentVariable("PORTAL_LONG_TESTS") == "1";

    [Fact]
    public async Task Killed_imports_lose_nothing() => Assert.Equal(0, await KilledImports.RunAsync(Long ? 200 : 4, 1));

    [Fact]
    public async Task Killed_upkeep_loses_nothing() => Assert.Equal(0, await KilledUpkeep.RunAsync(Long ? 50 : 3, 1));

    [Fact]
    public async Task A_changed_bit_is_found_or_harmless() => Assert.Equal(0, await FlippedBytes.RunAsync(Long ? 5000 : 60, 1));
}
