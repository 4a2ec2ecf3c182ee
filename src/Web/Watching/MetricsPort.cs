using System.Net;
using System.Text;
using Microsoft.AspNetCore.Connections;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using ProvincialNewsPortal.Archive;
using ProvincialNewsPortal.Web.Hosting;

namespace ProvincialNewsPortal.Web.Watching;

/// <summary>Serves <c>/metrics</c> on a port of this machine alone (<c>Metrics:Port</c>; without it there is none). A server of its own,
/// so that it takes nothing from the addresses of the site.</summary>
internal sealed class MetricsPort(IConfiguration settings, IDbContextFactory<NewsDbContext> contexts) : IHostedService, IAsyncDisposable
{
    public const string Setting = "Metrics:Port";

    private MetricsText? _metrics;
    private WebApplication? _server;

    /// <exception cref="OptionsError">The setting is no port, or the port is taken.</exception>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        if (settings[Setting] is not { Length: > 0 } text) return;
        if (!ushort.TryParse(text, out var port)) throw new OptionsError($"{Setting} holds \"{text}\", which is no port: write a number from 1 to 65535, or leave it out.");
        _metrics = new MetricsText();
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(IPAddress.Loopback, port);
        });
        _server = builder.Build();
        _server.Run(AnswerAsync);
        try
        {
            await _server.StartAsync(cancellationToken);
        }
        catch (IOException e) when (e.InnerException is AddressInUseException)
        {
            throw new OptionsError($"{Setting} {port} is taken: stop what listens there, or choose another port.");
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => _server?.StopAsync(cancellationToken) ?? Task.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        _metrics?.Dispose();
        if (_server is not null) await _server.DisposeAsync();
    }

    private async Task AnswerAsync(HttpContext context)
    {
        if (context.Request.Path != "/metrics" || !HttpMethods.IsGet(context.Request.Method))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }
        var text = new StringBuilder(_metrics!.Write());
        try
        {
            await using var db = await contexts.CreateDbContextAsync(context.RequestAborted);
            await ArchiveFigures.WriteAsync(db, text, context.RequestAborted);
        }
        catch (Exception e) when (e is DbException || ArchiveFile.IsBusy(e))
        {
            // An archive that can't be read has no figures; /readyz says so, and what was measured is still told.
        }
        context.Response.ContentType = MetricsText.MediaType;
        await context.Response.WriteAsync(text.ToString(), context.RequestAborted);
    }
}
