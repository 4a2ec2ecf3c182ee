using System.Diagnostics;
using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;

namespace ProvincialNewsPortal.Benchmarks.Pages;

/// <summary>The limit: the same web server with nothing on it but one line (<c>/hello</c>), or the bytes of a page.</summary>
internal sealed class BareKestrel : IAsyncDisposable
{
    private readonly Process _process;

    private BareKestrel(Process process, Uri address) => (_process, Address) = (process, address);

    public Uri Address { get; }

    /// <summary>Starts it as a program of its own.</summary>
    /// <param name="files">Folder of compressed pages.</param>
    public static async Task<BareKestrel> StartAsync(string files)
    {
        var port = PublishedSite.FreePort().ToString(CultureInfo.InvariantCulture);
        var process = Process.Start(new ProcessStartInfo("dotnet", [typeof(BareKestrel).Assembly.Location, "bare-kestrel", port, files]) { RedirectStandardOutput = true })!;
        return await process.StandardOutput.ReadLineAsync() is not null ? new(process, new Uri($"http://127.0.0.1:{port}/"))
            : throw new InvalidOperationException("Bare Kestrel did not start.");
    }

    /// <summary>The program: a port and a folder.</summary>
    public static async Task<int> ServeAsync(string port, string files)
    {
        var pages = Directory.GetFiles(files, "*.gz").ToDictionary(f => "/" + Path.GetFileNameWithoutExtension(f), File.ReadAllBytes, StringComparer.Ordinal);
        pages["/hello"] = "hello"u8.ToArray();
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(IPAddress.Loopback, int.Parse(port, CultureInfo.InvariantCulture));
        });
        await using var server = builder.Build();
        server.Run(context => SendAsync(context, pages[context.Request.Path.Value!]));
        await server.StartAsync();
        Console.WriteLine("Serving");
        await server.WaitForShutdownAsync();
        return 0;
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private static async Task SendAsync(HttpContext context, byte[] page)
    {
        var headers = context.Response.Headers;
        if (page.Length > 5) headers.ContentEncoding = "gzip";
        (headers.ContentType, headers.ContentLength) = ("text/html", page.Length);
        await context.Response.BodyWriter.WriteAsync(page, CancellationToken.None);
    }
}
