using System.Globalization;

namespace ProvincialNewsPortal.Durability.Nodes;

/// <summary>A primary of PostgreSQL and a streaming replica of it, in a folder of their own.</summary>
internal sealed class ServerPair(string folder)
{
    /// <summary>Where Debian's package postgresql-15 puts it.</summary>
    private const string Programs = "/usr/lib/postgresql/15/bin/";

    /// <summary>PostgreSQL does not run as root.</summary>
    private const string User = "postgres";

    private readonly int _primary = Tool.FreePort(), _replica = Tool.FreePort();

    public string Primary => $"Host=127.0.0.1:{_primary};Username={User};Database=news";

    /// <summary>The primary, for this program: it keeps no connection that a restart would end.</summary>
    public string Direct => Primary + ";Pooling=false";

    /// <summary>The replica, and the primary while there is none.</summary>
    public string Reading => $"Host=127.0.0.1:{_replica},127.0.0.1:{_primary};Username={User};Database=news;Target Session Attributes=prefer-standby";

    public async Task StartAsync()
    {
        await Tool.RunAsync("mkdir", ["-p", folder]);
        if (Environment.IsPrivilegedProcess) await Tool.RunAsync("chown", [User, folder]);
        await AsUserAsync("initdb", "-D", Data("primary"), "-U", User, "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync");
        await ControlAsync("primary", "start");
        await AsUserAsync("createdb", "-h", "127.0.0.1", "-p", Text(_primary), "-U", User, "--encoding=UTF8", "--template=template0", "news");
        await AsUserAsync("pg_basebackup", "-R", "-c", "fast", "--no-sync", "-h", "127.0.0.1", "-p", Text(_primary), "-U", User, "-D", Data("replica"));
        await ControlAsync("replica", "start");
    }

    /// <summary>Ends every connection and starts again.</summary>
    public Task RestartAsync(string which) => ControlAsync(which, "restart");

    public async Task StopAsync()
    {
        foreach (var which in new[] { "replica", "primary" })
            if (Directory.Exists(Data(which))) await AsUserAsync("pg_ctl", "-D", Data(which), "-m", "immediate", "stop");
    }

    private Task ControlAsync(string which, string what) => AsUserAsync(
        "pg_ctl", "-D", Data(which), "-w", "-m", "fast", "-l", Data(which) + ".log", what, "-o",
        $"-p {(which == "primary" ? _primary : _replica)} -k {folder} -c listen_addresses=127.0.0.1 -c max_connections=300 -c shared_buffers=64MB");

    private static Task AsUserAsync(string program, params string[] arguments) => Environment.IsPrivilegedProcess
        ? Tool.RunAsync("runuser", ["-u", User, "--", Programs + program, .. arguments])
        : Tool.RunAsync(Programs + program, arguments);

    private string Data(string which) => Path.Combine(folder, which);

    private static string Text(int port) => port.ToString(CultureInfo.InvariantCulture);
}
