using ProvincialNewsPortal.Fuzzing;

namespace ProvincialNewsPortal.Web.Tests;

/// <summary>Short forms of the targets of tests/Fuzzing; PORTAL_LONG_TESTS runs a hundred times as many cases.</summary>
public sealed class FuzzingTests
{
    private static readonly int Times = Environment.GetEnvironmentVariable("PORTAL_LONG_TESTS") == "1" ? 100 : 1;

    [Theory]
    [InlineData("query", 4000)]
    [InlineData("dates", 4000)]
    [InlineData("markdown", 1500)]
    [InlineData("bytes", 400)]
    [InlineData("parse", 100)]
    [InlineData("search", 100)]
    [InlineData("routes", 300)]
    public async Task No_case_is_a_finding(string target, int cases) => Assert.Equal(0, await Fuzzer.RunAsync(target, cases * Times, seed: 8));
}
