using ProvincialNewsPortal.Bulletins.Lines;

namespace ProvincialNewsPortal.Bulletins.Segmentation;

/// <summary>States of the decoder: each role, and for roles of an article also whether the article begins with the line.</summary>
internal static class RoleStates
{
    /// <summary>Roles outside articles come first, one state each.</summary>
    private const int Outside = (int)LineRole.Section;

    /// <summary>How many states there are.</summary>
    public const int Count = Outside + (2 * ((int)LineRole.Note - Outside + 1));

    /// <summary>Entries of one row of weights: <see cref="Count"/> rounded up to whole vectors.</summary>
    public const int Stride = 48;

    public static int Of(LineRole role, bool begins) =>
        role.IsArticle() ? Outside + (2 * ((int)role - Outside)) + (begins ? 1 : 0) : (int)role;

    public static LineRole RoleOf(int state) => (LineRole)(state < Outside ? state : Outside + ((state - Outside) / 2));

    public static bool Begins(int state) => state >= Outside && (state - Outside) % 2 == 1;
}
