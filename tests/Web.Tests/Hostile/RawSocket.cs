using System.Net.Sockets;
using System.Text;

namespace ProvincialNewsPortal.Web.Tests.Hostile;

/// <summary>Bytes to a server as they are, which no client library would send.</summary>
internal static class RawSocket
{
    /// <summary>Sends and reads until the server closes.</summary>
    /// <returns>Everything that it said.</returns>
    public static async Task<string> AskAsync(string url, string request)
    {
        var server = new Uri(url);
        using var socket = new TcpClient(server.Host, server.Port);
        await using var stream = socket.GetStream();
        try
        {
            await stream.WriteAsync(Encoding.Latin1.GetBytes(request));
            using var reader = new StreamReader(stream, Encoding.UTF8);
            return await reader.ReadToEndAsync().WaitAsync(TimeSpan.FromSeconds(60));
        }
        catch (IOException)
        {
            // The server closed before it had read everything, as it may.
            return "";
        }
    }

    /// <summary>A GET of one target.</summary>
    public static Task<string> GetAsync(string url, string target, string headers = "") =>
        AskAsync(url, $"GET {target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n{headers}\r\n");
}
