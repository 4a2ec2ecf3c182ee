using ProvincialNewsPortal.Bulletins;

namespace ProvincialNewsPortal.Web.Pages.Tags;

/// <summary>Kinds of tags as addresses name them.</summary>
internal static class TagKinds
{
    /// <returns>Null: no kind is called so.</returns>
    public static TagKind? Read(string text) =>
        Enum.GetValues<TagKind>().Where(k => string.Equals(k.ToString(), text, StringComparison.OrdinalIgnoreCase)).Select(k => (TagKind?)k).FirstOrDefault();
}
