using System.Diagnostics;
using System.Globalization;

namespace ProvincialNewsPortal.Web.Tests.NothingLost;

/// <summary>The program on a disk that is small or can't be written: a file system of its own where this user may mount one, else the limits
/// that the system sets any process.</summary>
internal static class SmallDisk
{
    private static readonly string Program = $"dotnet '{ProgramProcess.Dll}'";
    private static readonly string? Unshare = Works("unshare -m true") ? "unshare -m" : Works("unshare -Urm true") ? "unshare -Urm" : null;

    /// <summary>Runs commands of the program one after the other on a disk of a few MiB; each may fail.</summary>
    /// <param name="folder">Becomes the small disk for these commands alone.</param>
    /// <param name="afterwards">A command that runs when there is room again.</param>
    public static Task<Ended> FullAsync(string folder, int mebibytes, string command, string afterwards) =>
        ShellAsync(Unshare is not null
            ? $"mount -t tmpfs -o size={mebibytes}m none '{folder}' && {Program} {command}; echo \"code $?\"; mount -o remount,size=512m '{folder}'; {Program} {afterwards}"
            : string.Create(CultureInfo.InvariantCulture, $"(trap '' XFSZ; ulimit -f {mebibytes * 1024}; {Program} {command}; echo \"code $?\"); {Program} {afterwards}"));

    /// <summary>Runs a command where the folder can be read and not written.</summary>
    public static Task<Ended> ReadOnlyAsync(string folder, string command) =>
        ShellAsync(Unshare is not null
            ? $"mount --bind '{folder}' '{folder}' && mount -o remount,bind,ro '{folder}' && {Program} {command}"
            : $"chmod -R a-w,a+rX '{folder}' && {(Environment.IsPrivilegedProcess ? "setpriv --reuid=65534 --regid=65534 --clear-groups " : "")}{Program} {command}; code=$?; chmod -R u+w '{folder}'; exit $code");

    private static async Task<Ended> ShellAsync(string script)
    {
        var words = Unshare?.Split(' ') ?? ["env"];
        using var shell = Process.Start(new ProcessStartInfo(words[0], [.. words[1..], "sh", "-c", script]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var (output, error) = (shell.StandardOutput.ReadToEndAsync(), shell.StandardError.ReadToEndAsync());
        await shell.WaitForExitAsync();
        return new Ended(shell.ExitCode, await output, await error);
    }

    private static bool Works(string command)
    {
        using var shell = Process.Start(new ProcessStartInfo("sh", ["-c", command + " 2>/dev/null"]));
        shell!.WaitForExit();
        return shell.ExitCode == 0;
    }
}
