using System.Net;
using Microsoft.AspNetCore.HttpOverrides;
using IPNetwork = System.Net.IPNetwork;

namespace ProvincialNewsPortal.Web.Hosting;

/// <summary>Whose word about the client counts: X-Forwarded-For and X-Forwarded-Proto are read only where they come from an address
/// of <c>Proxy:Known</c>, so that nobody else can choose an address for himself.</summary>
internal static class KnownProxies
{
    private const string Setting = "Proxy:Known";

    /// <summary>Does nothing where no proxy is configured.</summary>
    /// <exception cref="OptionsError">The setting holds something that is no address.</exception>
    public static void UseKnownProxies(this WebApplication app)
    {
        if (Read(app.Configuration[Setting]) is { Count: > 0 } networks) app.UseForwardedHeaders(Options(networks));
    }

    /// <summary>Addresses (127.0.0.1) and networks (10.0.0.0/8), separated by semicolons.</summary>
    /// <exception cref="OptionsError">Something else stands there.</exception>
    internal static List<IPNetwork> Read(string? setting) =>
        [.. (setting ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Network)];

    private static IPNetwork Network(string text)
    {
        if (IPAddress.TryParse(text, out var address)) return new IPNetwork(address, address.GetAddressBytes().Length * 8);
        return IPNetwork.TryParse(text, out var network) ? network
            : throw new OptionsError($"{Setting} holds \"{text}\", which is neither an address (127.0.0.1) nor a network (10.0.0.0/8).");
    }

    private static ForwardedHeadersOptions Options(List<IPNetwork> networks)
    {
        // Every hop must be known, so that the number of hops needs no bound.
        var options = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto, ForwardLimit = null };
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var network in networks) options.KnownIPNetworks.Add(network);
        return options;
    }
}

/// <summary>A setting that can't be meant; the message is one sentence for whoever wrote it.</summary>
internal sealed class OptionsError(string sentence) : Exception(sentence);
