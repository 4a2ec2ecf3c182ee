using ProvincialNewsPortal.Web.Reading;

namespace ProvincialNewsPortal.Web.Layout;

/// <summary>How a story is set on a front or page.</summary>
/// <param name="Major">Larger headline.</param>
/// <param name="Bare">Without its first words.</param>
/// <param name="Room">Most characters of its first words.</param>
public sealed record StorySetting(ArticleCard Article, bool Major = false, bool Bare = false, int Room = 90);
