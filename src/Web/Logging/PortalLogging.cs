using System.Globalization;
using ProvincialNewsPortal.Web.Commands;
using Serilog;
using Serilog.Extensions.Logging;
using Serilog.Formatting.Json;
using Serilog.Sinks.SystemConsole.Themes;

namespace ProvincialNewsPortal.Web.Logging;

/// <summary>Logs go to standard error for people and as JSON lines to rolling files beside the archive.
/// The one place where the Serilog.AspNetCore package would go if it could be restored.</summary>
internal static class PortalLogging
{
    /// <summary>Levels from configuration (<c>Serilog:MinimumLevel</c>), files in <c>logs/</c> beside the archive.</summary>
    public static void AddPortalLogging(this WebApplicationBuilder builder)
    {
        var logger = new LoggerConfiguration()
            .ReadFrom.Configuration(builder.Configuration)
            .WriteTo.Console(
                outputTemplate: "{Timestamp:HH:mm:ss} {Level:u3} {Message:lj}{NewLine}{Exception}",
                formatProvider: CultureInfo.InvariantCulture,
                standardErrorFromLevel: Serilog.Events.LogEventLevel.Verbose,
                theme: ConsoleTheme.None)
            .WriteTo.File(new JsonFormatter(), LogFile(builder.Configuration["Archive:Path"]!), rollingInterval: RollingInterval.Day, shared: true)
            .CreateLogger();
        builder.Logging.ClearProviders();
        builder.Logging.AddSerilog(logger, dispose: true);
        // Nobody reads what the host says of each request, and while somebody could it makes a scope and an activity for each.
        // Of Serilog's provider by name, as AddSerilog lets all through to it, which would outweigh a filter for every provider.
        builder.Logging.AddFilter<SerilogLoggerProvider>("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.None);
    }

    /// <summary>The same files, for what a command changes; on the console the command speaks for itself.</summary>
    public static ILoggerFactory ForCommands(string archive)
    {
        var logger = new LoggerConfiguration()
            .WriteTo.File(new JsonFormatter(), LogFile(ArchiveSettings.Beside(archive, ProgramFolder.Settings())), rollingInterval: RollingInterval.Day, shared: true)
            .CreateLogger();
        return LoggerFactory.Create(builder => builder.AddSerilog(logger, dispose: true));
    }

    private static string LogFile(string archive) => Path.Combine(Path.GetDirectoryName(archive) ?? ".", "logs", "portal-.jsonl");
}
