namespace ProvincialNewsPortal.Web.Layout;

/// <summary>How the name of a paper is set above its issue.</summary>
public static class Nameplate
{
    /// <returns>"long" from six characters, "longer" from eight, "longest" from ten: each is set smaller, so that the name stays one line
    /// beside its date; null for the four or five of most papers.</returns>
    public static string? Setting(string name) => name.Length switch { < 6 => null, < 8 => "long", < 10 => "longer", _ => "longest" };
}
