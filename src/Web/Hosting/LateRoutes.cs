namespace ProvincialNewsPortal.Web.Hosting;

/// <summary>Addresses whose answers are put together when they are first asked for. The framework puts each together as the first request of all
/// comes, which then waits for a hundred expressions to be compiled, none of which it asked for.</summary>
internal static class LateRoutes
{
    private static readonly string[] _methods = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>Maps GET and HEAD.</summary>
    /// <param name="answer">Its parameters and result are read as those of <c>MapGet</c>, but for what they say of themselves to a description of the
    /// interface, which is said here by <c>Produces</c>.</param>
    public static RouteHandlerBuilder MapLate(this IEndpointRouteBuilder routes, string pattern, Delegate answer) =>
        RouteHandlerServices.Map(routes, pattern, answer, _methods,
            static (_, _) => new RequestDelegateMetadataResult { EndpointMetadata = [] },
            static (answer, options, said) => new RequestDelegateResult(Late(answer, options, said), []));

    private static RequestDelegate Late(Delegate answer, RequestDelegateFactoryOptions options, RequestDelegateMetadataResult? said)
    {
        var made = new Lazy<RequestDelegate>(() => RequestDelegateFactory.Create(answer, options, said).RequestDelegate);
        return context => made.Value(context);
    }
}
