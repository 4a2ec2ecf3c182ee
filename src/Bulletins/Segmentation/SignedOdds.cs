namespace ProvincialNewsPortal.Bulletins.Segmentation;

/// <summary>What signs say together: the log odds of a logistic regression.</summary>
internal static class SignedOdds
{
    /// <param name="signs">One for each weight, in their order.</param>
    public static double Of(ReadOnlySpan<double> signs, ReadOnlySpan<double> weights)
    {
        var odds = 0.0;
        for (var i = 0; i < weights.Length; i++) odds += signs[i] * weights[i];
        return odds;
    }
}
