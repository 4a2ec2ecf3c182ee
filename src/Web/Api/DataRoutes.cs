namespace ProvincialNewsPortal.Web.Api;

/// <summary>How every address for programs is mapped: GET and HEAD, open to pages of other sites, limited by client.</summary>
internal static class DataRoutes
{
    /// <param name="says">What stands there, one clause in English, for the description of the interface.</param>
    public static RouteHandlerBuilder MapData(this IEndpointRouteBuilder routes, string pattern, string says, Delegate answer) =>
        routes.MapMethods(pattern, [HttpMethods.Get, HttpMethods.Head], answer)
            .WithSummary(says).WithMetadata(new DataAddress())
            .AddEndpointFilter((context, next) =>
            {
                context.HttpContext.Response.Headers.AccessControlAllowOrigin = "*";
                return next(context);
            });
}

/// <summary>Marks an address that programs ask.</summary>
internal sealed record DataAddress;
