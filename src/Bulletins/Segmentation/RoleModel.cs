using System.IO.Compression;
using System.Runtime.InteropServices;
using ProvincialNewsPortal.Bulletins.Lines;

namespace ProvincialNewsPortal.Bulletins.Segmentation;

/// <summary>Learned weights: one row for each answer of evidence, and one for each step from state to state.
/// Whole numbers in steps of <see cref="Step"/>, so that every machine decodes alike.</summary>
internal sealed class RoleModel
{
    /// <summary>Value of one unit of a stored weight.</summary>
    public const float Step = 1f / 16;

    /// <summary>Kinds of gap that a step may cross: fewer blank lines than usual on the page, as many, more.</summary>
    public const int Gaps = 3;

    private const string Resource = "roles.model";

    private static readonly Lazy<RoleModel> Embedded = new(() => Load(typeof(RoleModel).Assembly.GetManifestResourceStream(Resource)!));

    private RoleModel(sbyte[] rows, float[] steps) => (Rows, Steps) = (rows, steps);

    /// <summary>The model that this assembly carries.</summary>
    public static RoleModel Default => Embedded.Value;

    /// <summary>Evidence weights: <see cref="Evidence.Rows"/> rows of <see cref="RoleStates.Stride"/>.</summary>
    public sbyte[] Rows { get; }

    /// <summary>Weights of steps: gap, from, to; each row <see cref="RoleStates.Stride"/> long, what is no state at minus infinity.</summary>
    public float[] Steps { get; }

    public static int GapOf(in PageLine line, PageProfile profile) =>
        Math.Min((int)line.Blanks, 2).CompareTo(profile.Blanks) + 1;

    public static RoleModel Of(ReadOnlySpan<float> rows, ReadOnlySpan<float> steps) =>
        Parse(Array.ConvertAll([.. rows, .. steps], w => (sbyte)Math.Clamp(MathF.Round(w / Step), -127, 127)));

    /// <summary>Writes the model as it is embedded: states without padding, Brotli.</summary>
    public static byte[] Pack(ReadOnlySpan<float> rows, ReadOnlySpan<float> steps)
    {
        sbyte[] all = Array.ConvertAll([.. rows, .. steps], w => (sbyte)Math.Clamp(MathF.Round(w / Step), -127, 127));
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.SmallestSize))
            brotli.Write(MemoryMarshal.AsBytes<sbyte>(all));
        return packed.ToArray();
    }

    private static RoleModel Load(Stream stream)
    {
        using var brotli = new BrotliStream(stream, CompressionMode.Decompress);
        using var plain = new MemoryStream();
        brotli.CopyTo(plain);
        return Parse(MemoryMarshal.Cast<byte, sbyte>(plain.ToArray()));
    }

    private static RoleModel Parse(ReadOnlySpan<sbyte> all)
    {
        var rows = all[..(Evidence.Rows * RoleStates.Stride)].ToArray();
        var steps = new float[Gaps * RoleStates.Stride * RoleStates.Stride];
        for (var i = 0; i < steps.Length; i++)
        {
            var (from, to) = (i / RoleStates.Stride % RoleStates.Stride, i % RoleStates.Stride);
            steps[i] = from < RoleStates.Count && to < RoleStates.Count ? all[rows.Length + i] * Step : float.NegativeInfinity;
        }
        return new RoleModel(rows, steps);
    }
}
