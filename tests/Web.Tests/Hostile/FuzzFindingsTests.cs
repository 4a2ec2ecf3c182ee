using System.Net;

namespace ProvincialNewsPortal.Web.Tests.Hostile;

/// <summary>Addresses that once made the site answer 500, as tests/Fuzzing found them.</summary>
public sealed class FuzzFindingsTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Theory]
    [InlineData("/authors/%E2%80%A9", HttpStatusCode.BadRequest)]
    [InlineData("/authors/%20", HttpStatusCode.BadRequest)]
    [InlineData("/tags/place/%20", HttpStatusCode.NotFound)]
    [InlineData("/articles/%20", HttpStatusCode.NotFound)]
    [InlineData("/papers/%20", HttpStatusCode.NotFound)]
    [InlineData("/papers/lanjiang/9999-12", HttpStatusCode.NotFound)]
    [InlineData("/papers/lanjiang/0001-01", HttpStatusCode.NotFound)]
    [InlineData("/on?date=%D9%A2%D9%A0%D9%A2%D9%A4", HttpStatusCode.BadRequest)]
    [InlineData("/on?date=2024%EF%BF%BF", HttpStatusCode.BadRequest)]
    [InlineData("/on?date=9999-12&paper=lanjiang", HttpStatusCode.Redirect)]
    [InlineData("/search?q=%E6%97%A5%E6%9C%9F:9999-12-01..9999-12-31", HttpStatusCode.OK)]
    [InlineData("/search?date=9999-12-01..9999-12-31", HttpStatusCode.OK)]
    [InlineData("/authors/x?year=9999", HttpStatusCode.NotFound)]
    [InlineData("/problem/500", HttpStatusCode.NotFound)]
    public async Task What_was_a_server_error_is_answered(string address, HttpStatusCode status)
    {
        using var answer = await portal.Reader().GetAsync(new Uri(address, UriKind.Relative));
        Assert.Equal(status, answer.StatusCode);
    }
}
