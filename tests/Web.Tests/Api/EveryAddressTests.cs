using System.Net;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using ProvincialNewsPortal.Web.Api;

namespace ProvincialNewsPortal.Web.Tests.Api;

/// <summary>What is promised of every data address, asked of every data address.</summary>
public sealed class EveryAddressTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    private readonly HttpClient _program = portal.Reader();

    [Fact]
    public async Task Every_address_says_when_a_copy_is_still_good()
    {
        foreach (var (address, mediaType) in Addresses().Where(a => a.Address != "/oai"))
        {
            using var first = await _program.GetAsync(new Uri(address, UriKind.Relative));
            Assert.True(first.StatusCode == HttpStatusCode.OK, $"{address} answered {(int)first.StatusCode}");
            Assert.Equal(mediaType, first.Content.Headers.ContentType?.MediaType);
            Assert.True(first.Headers.ETag is not null && first.Content.Headers.LastModified is not null, $"{address} does not say what it is a copy of");
            Assert.Equal(HttpStatusCode.NotModified, await AgainAsync(address, again => again.Headers.IfNoneMatch.Add(first.Headers.ETag!)));
            Assert.Equal(HttpStatusCode.NotModified, await AgainAsync(address, again => again.Headers.IfModifiedSince = first.Content.Headers.LastModified));
            Assert.Equal(HttpStatusCode.OK, await AgainAsync(address, again => again.Headers.IfNoneMatch.ParseAdd("\"another\"")));
        }
    }

    [Theory]
    [InlineData(false, HttpStatusCode.InternalServerError)]
    [InlineData(true, HttpStatusCode.ServiceUnavailable)]
    public async Task A_failure_is_a_problem_for_programs_and_a_page_for_readers(bool busy, HttpStatusCode status)
    {
        using var broken = portal.WithWebHostBuilder(host => host.ConfigureServices(services => services.Replace(ServiceDescriptor.Singleton<TimeProvider>(new Broken(busy)))));
        using var asking = broken.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });
        var problem = await asking.JsonAsync("/articles/lead1.bib", status);
        Assert.Equal((int)status, problem.GetProperty("status").GetInt32());
        Assert.EndsWith("。", problem.Text("detail"), StringComparison.Ordinal);
        await asking.PageAsync("/articles/lead1", status);
        using var answer = await asking.GetAsync(new Uri("/articles/lead1.bib", UriKind.Relative));
        Assert.Equal(busy, answer.Headers.RetryAfter is not null);
    }

    [Fact]
    public async Task A_method_that_is_not_meant_is_a_problem_too()
    {
        using var answer = await _program.DeleteAsync(new Uri("/papers.json", UriKind.Relative));
        Assert.Equal((HttpStatusCode.MethodNotAllowed, "application/problem+json"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
    }

    private IEnumerable<(string Address, string MediaType)> Addresses() => portal.Services.GetRequiredService<ApiDescription>().Addresses
        .Where(a => a.Method == "GET").Select(a => (SampleAddresses.Of(a), a.MediaType));

    private async Task<HttpStatusCode> AgainAsync(string address, Action<HttpRequestMessage> ask)
    {
        using var again = new HttpRequestMessage(HttpMethod.Get, address);
        ask(again);
        using var answer = await _program.SendAsync(again);
        return answer.StatusCode;
    }

    /// <summary>A clock that fails, as anything may.</summary>
    private sealed class Broken(bool busy) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => throw (busy ? new SqliteException("database is locked", 5) : new InvalidOperationException("A clock that fails."));
    }
}
