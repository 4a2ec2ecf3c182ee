using System.Net;
using ProvincialNewsPortal.Web.Limits;

namespace ProvincialNewsPortal.Web.Tests.Limits;

public sealed class QueryBoundsTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    private readonly HttpClient _reader = portal.Reader();

    [Fact]
    public async Task The_longest_query_of_han_characters_is_read_and_a_longer_address_is_not()
    {
        Assert.Equal(HttpStatusCode.OK, await StatusAsync("/search?q=" + string.Concat(Enumerable.Repeat("%E5%B2%9A", 1000))));
        Assert.Equal(HttpStatusCode.RequestUriTooLong, await StatusAsync("/search?q=" + new string('a', QueryBounds.Longest)));
    }

    [Fact]
    public async Task Parameters_are_counted()
    {
        var most = string.Join('&', Enumerable.Repeat("tag=place/x", QueryBounds.MostParameters));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync("/search?" + most));
        Assert.Equal(HttpStatusCode.BadRequest, await StatusAsync("/search?" + most + "&tag=place/y"));
    }

    [Theory]
    [InlineData("2147483647")]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("99999999999999999999")]
    [InlineData("%D9%A3")]
    public async Task No_page_number_is_a_server_error(string page)
    {
        foreach (var address in new[] { "/search?q=a&page=", "/search.json?q=a&page=", "/tags/place/x?page=", "/authors/x?page=" })
            Assert.True((int)await StatusAsync(address + page) < 500, address + page);
    }

    private async Task<HttpStatusCode> StatusAsync(string address)
    {
        using var answer = await _reader.GetAsync(new Uri(address, UriKind.Relative));
        return answer.StatusCode;
    }
}
