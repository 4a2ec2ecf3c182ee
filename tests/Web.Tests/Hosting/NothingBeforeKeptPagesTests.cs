using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ProvincialNewsPortal.Web.Tests.Hosting;

/// <summary>What the framework would do for every request before a kept page is looked for, and that costs more than the page.</summary>
public sealed class NothingBeforeKeptPagesTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Theory]
    [InlineData(typeof(IAuthenticationSchemeProvider))]
    [InlineData(typeof(IAuthorizationHandlerProvider))]
    public void The_server_does_not_ask_who_a_reader_is(Type asking) => Assert.Null(portal.Services.GetService(asking));

    [Fact]
    public void The_host_logs_nothing_of_each_request_and_makes_no_activity_for_it() =>
        Assert.False(portal.Services.GetRequiredService<ILoggerFactory>().CreateLogger("Microsoft.AspNetCore.Hosting.Diagnostics").IsEnabled(LogLevel.Critical));
}
