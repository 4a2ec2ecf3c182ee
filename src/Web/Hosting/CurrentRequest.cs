namespace ProvincialNewsPortal.Web.Hosting;

/// <summary>The request that is being answered, for what is made once and asked by many. In the place of the framework's own accessor, which costs
/// every request its upkeep, also those that are answered from kept pages and need none.</summary>
public sealed class CurrentRequest
{
    private static readonly AsyncLocal<HttpContext?> _context = new();

    /// <summary>Null: none is being answered.</summary>
#pragma warning disable CA1822 // Asked for like everything else that a page is given.
    public HttpContext? Context => _context.Value;
#pragma warning restore CA1822

    public static Task Mark(HttpContext context, RequestDelegate next)
    {
        _context.Value = context;
        return next(context);
    }
}
