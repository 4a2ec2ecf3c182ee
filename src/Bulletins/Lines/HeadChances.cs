namespace ProvincialNewsPortal.Bulletins.Lines;

/// <summary>Posterior of each role of a heading, whatever the line was read as, in 255ths: small, as every line of a document has one.</summary>
internal readonly record struct HeadChances(byte Section, byte Kicker, byte Headline, byte Deck)
{
    private const double Steps = 255;

    public static byte Of(float chance) => (byte)Math.Round(Math.Clamp(chance, 0, 1) * Steps);

    /// <summary>Log chance; what is next to impossible is about minus six.</summary>
    public static double Log(byte chance) => Math.Log((chance + 0.5) / (Steps + 1));
}
