using System.Runtime.InteropServices;
using System.Text;

namespace ProvincialNewsPortal.Web.Commands;

/// <summary>Without libicu .NET dies with a stack trace on first use of a culture; told to be invariant, it folds no text. Both are refused.</summary>
internal static class GlobalizationCheck
{
    private const string Remedy = "install it (Debian and Ubuntu: apt install libicu-dev) and start again.";

    /// <summary>The sentence to end with; null: Unicode data is there. Nothing here may touch a culture before the library is known to load.</summary>
    public static string? Refusal()
    {
        var invariant = Environment.GetEnvironmentVariable("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT") is "1" or "true";
        if (!invariant && OperatingSystem.IsLinux() && !HasIcu())
            return "libicu is missing, and Chinese text can't be folded for search without it: " + Remedy;
        return "Ａ".Normalize(NormalizationForm.FormKC) == "A" ? null
            : "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT switches libicu off, and Chinese text can't be folded for search without it: "
              + "unset it; if libicu is missing, " + Remedy;
    }

    /// <summary>Whether the loader finds a version that .NET accepts (50 and up, or the one it is told to take).</summary>
    private static bool HasIcu()
    {
        if (Environment.GetEnvironmentVariable("CLR_ICU_VERSION_OVERRIDE") is { Length: > 0 } told) return Loads(told);
        for (var version = 120; version >= 50; version--)
            if (Loads(Digits(version))) return true;
        return Loads(null);
    }

    private static bool Loads(string? version) =>
        NativeLibrary.TryLoad(version is null ? "libicuuc.so" : "libicuuc.so." + version, out _);

    /// <summary>A number as text without asking the current culture, which would need the library.</summary>
    private static string Digits(int number) =>
        string.Concat(number >= 100 ? "1" : "", ((char)('0' + number / 10 % 10)).ToString(), ((char)('0' + number % 10)).ToString());
}
