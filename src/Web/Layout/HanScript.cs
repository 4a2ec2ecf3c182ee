namespace ProvincialNewsPortal.Web.Layout;

/// <summary>The language of a text, for <c>lang</c>: the right glyphs and the right voice.</summary>
public static class HanScript
{
    // Frequent characters that differ, traditional above simplified.
    private const string Traditional = "國會個來時們說對發學經現開關見長門間問當體點電話報紙聞過進運動業務員處變後從給與為這實際導領總統議區產廣東車員";
    private const string Simplified = "国会个来时们说对发学经现开关见长门间问当体点电话报纸闻过进运动业务员处变后从给与为这实际导领总统议区产广东车员";

    /// <summary>Characters looked at; a heading's worth decides.</summary>
    private const int Sample = 400;

    /// <summary>zh-Hans, zh-Hant, or en for a text without Chinese characters.</summary>
    public static string Of(string text)
    {
        var (traditional, simplified, han) = (0, 0, 0);
        foreach (var c in text.AsSpan(0, Math.Min(text.Length, Sample)))
        {
            if (c is >= '\u3400' and <= '\u9fff') han++;
            if (Traditional.Contains(c, StringComparison.Ordinal)) traditional++;
            if (Simplified.Contains(c, StringComparison.Ordinal)) simplified++;
        }
        return han == 0 && text.Any(char.IsAsciiLetter) ? "en" : traditional > simplified ? "zh-Hant" : "zh-Hans";
    }
}
