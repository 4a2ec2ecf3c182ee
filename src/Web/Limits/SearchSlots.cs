using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;

namespace ProvincialNewsPortal.Web.Limits;

/// <summary>Searches share a few slots, so that a flood of them, from however many clients, leaves the rest of the machine to readers of pages.</summary>
internal sealed class SearchSlots : IDisposable
{
    /// <summary>Searches that wait for each one that runs; a search takes milliseconds, so these wait for less than a second.</summary>
    private const int WaitingForEach = 32;

    private readonly RequestDelegate _next;
    private readonly ConcurrencyLimiter _slots;

    public SearchSlots(RequestDelegate next, IOptions<LimitOptions> limits)
    {
        var slots = limits.Value.Searches > 0 ? limits.Value.Searches : Environment.ProcessorCount;
        _next = next;
        _slots = new ConcurrencyLimiter(new() { PermitLimit = slots, QueueLimit = WaitingForEach * slots });
    }

    public void Dispose() => _slots.Dispose();

    public async Task InvokeAsync(HttpContext context)
    {
        if (!ClientLimits.IsSearch(context))
        {
            await _next(context);
            return;
        }
        using var slot = await _slots.AcquireAsync(cancellationToken: context.RequestAborted);
        await (slot.IsAcquired ? _next(context) : Overload.AnswerAsync(context));
    }
}
