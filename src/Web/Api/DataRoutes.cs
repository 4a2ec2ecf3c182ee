using ProvincialNewsPortal.Web.Hosting;

namespace ProvincialNewsPortal.Web.Api;

/// <summary>How every address for programs is mapped: GET and HEAD, open to pages of other sites, limited by client.</summary>
internal static class DataRoutes
{
    /// <param name="says">What stands there, in Chinese: a key of <see cref="Localization.Words"/>, whose English stands in the description of the interface.</param>
    /// <param name="query">What may stand behind the question mark.</param>
    public static RouteHandlerBuilder MapData(this IEndpointRouteBuilder routes, string pattern, string says, Delegate answer, params QueryParameter[] query) =>
        routes.MapLate(pattern, answer)
            .WithSummary(says).WithMetadata(new DataAddress(query))
            .AddEndpointFilter((context, next) =>
            {
                context.HttpContext.Response.Headers.AccessControlAllowOrigin = "*";
                return next(context);
            });
}

/// <summary>Marks an address that programs ask.</summary>
internal sealed record DataAddress(IReadOnlyList<QueryParameter> Query);

/// <summary>A parameter of an address, always optional.</summary>
/// <param name="Says">One clause in English.</param>
/// <param name="Repeats">Whether it may be given more than once.</param>
public sealed record QueryParameter(string Name, string Says, bool Repeats = false);
