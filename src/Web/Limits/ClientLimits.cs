using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;
using ProvincialNewsPortal.Web.Api;
using ProvincialNewsPortal.Web.Api.Answers;
using ProvincialNewsPortal.Web.Layout;
using ProvincialNewsPortal.Web.Localization;

namespace ProvincialNewsPortal.Web.Limits;

/// <summary>Keeps one client from taking the site away from the others: data addresses and search are limited by time, everything by number at
/// once, both by client address. The machine itself never is; behind a proxy clients are known where <c>Proxy:Known</c> names it.</summary>
internal static class ClientLimits
{
    /// <summary>Searches of one client that run at the same time, and that wait for them: enough for a reader of many tabs, too few to fill everybody's queue.</summary>
    private const int SearchesAtOnce = 2, SearchesWaiting = 8;

    /// <summary>Refusals that are held back at the same time.</summary>
    private const int MostHeldBack = 5000;

    /// <summary>Who asks again as soon as he is refused waits for each refusal, and so presses less.</summary>
    private static readonly TimeSpan _heldBack = TimeSpan.FromMilliseconds(500);

    private static int _holding;

    /// <summary>Leading bytes of an IPv6 address that one household or office shares.</summary>
    private const int NetworkBytes = 8;

    public static IServiceCollection AddClientLimits(this IServiceCollection services)
    {
        services.AddOptions<LimitOptions>().BindConfiguration("Limits").ValidateDataAnnotations().ValidateOnStart();
        services.AddRateLimiter(_ => { });
        services.AddOptions<RateLimiterOptions>().Configure<IOptions<LimitOptions>>((limiter, limits) =>
        {
            limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limiter.GlobalLimiter = PartitionedRateLimiter.CreateChained(
                PartitionedRateLimiter.Create<HttpContext, string>(context => OverTime(context, limits.Value)),
                PartitionedRateLimiter.Create<HttpContext, string>(context => AtOnce(context, limits.Value, limits.Value.AtOnce, waiting: 0)),
                PartitionedRateLimiter.Create<HttpContext, string>(context =>
                    IsSearch(context) ? AtOnce(context, limits.Value, SearchesAtOnce, SearchesWaiting) : RateLimitPartition.GetNoLimiter("")));
            limiter.OnRejected = RefuseAsync;
        });
        return services;
    }

    private static RateLimitPartition<string> OverTime(HttpContext context, LimitOptions limits) =>
        limits.PerSecond > 0 && IsLimited(context) && Client(context.Connection.RemoteIpAddress) is { } client
            ? RateLimitPartition.GetTokenBucketLimiter(client, _ => new TokenBucketRateLimiterOptions
            {
                TokenLimit = limits.Burst,
                TokensPerPeriod = limits.PerSecond,
                ReplenishmentPeriod = TimeSpan.FromSeconds(1),
                QueueLimit = 0,
            })
            : RateLimitPartition.GetNoLimiter("");

    private static RateLimitPartition<string> AtOnce(HttpContext context, LimitOptions limits, int running, int waiting) =>
        limits.PerSecond > 0 && Client(context.Connection.RemoteIpAddress) is { } client
            ? RateLimitPartition.GetConcurrencyLimiter(client, _ => new ConcurrencyLimiterOptions { PermitLimit = running, QueueLimit = waiting })
            : RateLimitPartition.GetNoLimiter("");

    private static bool IsLimited(HttpContext context) => IsSearch(context) || IsProgram(context);

    /// <summary>Whether a request is a search, as a page or as data.</summary>
    public static bool IsSearch(HttpContext context) =>
        context.Request.Path.Value?.StartsWith(Addresses.Search, StringComparison.OrdinalIgnoreCase) == true;

    private static bool IsProgram(HttpContext context) => context.GetEndpoint()?.Metadata.GetMetadata<DataAddress>() is not null;

    /// <summary>Null: the machine itself.</summary>
    private static string? Client(IPAddress? address) => address switch
    {
        null => null,
        _ when IPAddress.IsLoopback(address) => null,
        { IsIPv4MappedToIPv6: true } => address.MapToIPv4().ToString(),
        { AddressFamily: AddressFamily.InterNetworkV6 } => Convert.ToHexString(address.GetAddressBytes().AsSpan(0, NetworkBytes)),
        _ => address.ToString(),
    };

    private static async ValueTask RefuseAsync(OnRejectedContext refused, CancellationToken stop)
    {
        await HoldBackAsync(refused.HttpContext.RequestAborted);
        var wait = refused.Lease.TryGetMetadata(MetadataName.RetryAfter, out var time) ? time : TimeSpan.FromSeconds(1);
        var seconds = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds));
        refused.HttpContext.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        var words = refused.HttpContext.RequestServices.GetRequiredService<Words>();
        var sentence = words["请求太密，请等 {0} 秒再来。", seconds];
        // A reader is shown a page, which the server makes where an answer has no body.
        if (IsProgram(refused.HttpContext)) await Refusals.Problem(StatusCodes.Status429TooManyRequests, words["请求太密"], sentence).ExecuteAsync(refused.HttpContext);
        else refused.HttpContext.Features.Set(new Problem(sentence));
    }

    private static async Task HoldBackAsync(CancellationToken stop)
    {
        try
        {
            if (Interlocked.Increment(ref _holding) <= MostHeldBack) await Task.Delay(_heldBack, stop);
        }
        finally
        {
            Interlocked.Decrement(ref _holding);
        }
    }
}
