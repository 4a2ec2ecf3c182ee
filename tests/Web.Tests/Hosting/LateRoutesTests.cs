using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;
using ProvincialNewsPortal.Web.Hosting;

namespace ProvincialNewsPortal.Web.Tests.Hosting;

/// <summary>What an address answers is put together when it is asked for, and once.</summary>
public sealed class LateRoutesTests
{
    [Fact]
    public async Task An_address_is_put_together_when_it_is_first_asked()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        await using var app = builder.Build();
        var made = new List<string>();
        foreach (var name in new[] { "day", "paper" })
        {
            app.MapLate($"/{name}/{{number}}", (int number, HttpContext context) => $"{name} {number} {context.Request.Method}").AddEndpointFilterFactory((_, next) =>
            {
                made.Add(name);
                return next;
            });
        }
        await app.StartAsync();
        using var reader = app.GetTestClient();
        Assert.Equal("day 7 GET", await reader.GetStringAsync(new Uri("/day/7", UriKind.Relative)));
        Assert.Equal("day 8 GET", await reader.GetStringAsync(new Uri("/day/8", UriKind.Relative)));
        Assert.Equal(["day"], made);
        Assert.Equal("paper 9 GET", await reader.GetStringAsync(new Uri("/paper/9", UriKind.Relative)));
        Assert.Equal(["day", "paper"], made);
    }
}
