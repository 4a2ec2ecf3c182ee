using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;
using ProvincialNewsPortal.Archive;

namespace ProvincialNewsPortal.Web.Api.Answers;

/// <summary>By what a client knows that its copy is still good (RFC 9110, 8.8 and 13.1).</summary>
/// <param name="Tag">Changes when the answer does; without quotes.</param>
/// <param name="Changed">UTC; null: not known.</param>
internal sealed record Freshness(string Tag, DateTime? Changed)
{
    /// <summary>Another build may write other bytes from the same rows.</summary>
    private static readonly string _build = typeof(Freshness).Assembly.ManifestModule.ModuleVersionId.ToString("N")[..8];

    private const int HashLength = 20;

    /// <summary>Of an answer whose bytes are known.</summary>
    public static Freshness Of(ReadOnlySpan<byte> body, DateTime? changed) =>
        new(Convert.ToHexStringLower(SHA256.HashData(body))[..HashLength], changed);

    /// <summary>Of an answer that is sent as it is read: good until the archive changes.</summary>
    public static async Task<Freshness> OfArchiveAsync(NewsDbContext db, CancellationToken stop)
    {
        var generation = await db.ArchiveStates.Select(s => s.Generation).SingleAsync(stop);
        return new(FormattableString.Invariant($"{generation}-{_build}"), await LastChange.OfAllAsync(db, stop));
    }

    /// <summary>Writes the validators and decides.</summary>
    /// <returns>True: the client's copy is good, and 304 is set.</returns>
    public bool IsUnchanged(HttpContext context)
    {
        // Weak: the same content may be sent compressed or not.
        var tag = new EntityTagHeaderValue($"\"{Tag}\"", isWeak: true);
        var headers = context.Response.GetTypedHeaders();
        (headers.ETag, headers.CacheControl) = (tag, new CacheControlHeaderValue { NoCache = true });
        var changed = Changed is { } time ? WholeSecond(time) : (DateTimeOffset?)null;
        headers.LastModified = changed;
        if (!HasGoodCopy(context.Request.GetTypedHeaders(), tag, changed)) return false;
        context.Response.StatusCode = StatusCodes.Status304NotModified;
        return true;
    }

    private static bool HasGoodCopy(Microsoft.AspNetCore.Http.Headers.RequestHeaders asked, EntityTagHeaderValue tag, DateTimeOffset? changed) =>
        asked.IfNoneMatch.Count > 0
            ? asked.IfNoneMatch.Any(t => t.Equals(EntityTagHeaderValue.Any) || t.Compare(tag, useStrongComparison: false))
            : changed is { } at && asked.IfModifiedSince is { } since && at <= since;

    private static DateTimeOffset WholeSecond(DateTime utc) =>
        new(utc.Ticks - (utc.Ticks % TimeSpan.TicksPerSecond), TimeSpan.Zero);
}
