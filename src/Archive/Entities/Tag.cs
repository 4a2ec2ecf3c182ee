using ProvincialNewsPortal.Bulletins;
using ProvincialNewsPortal.Bulletins.Text;

namespace ProvincialNewsPortal.Archive.Entities;

/// <summary>A subject that articles share; kind and name together are unique.</summary>
public sealed class Tag
{
    public int Id { get; set; }
    public TagKind Kind { get; set; }
    public required string Name { get; set; }
    public List<ArticleTag> Articles { get; set; } = [];
}

/// <summary>A tag on an article.</summary>
public sealed class ArticleTag
{
    public int ArticleId { get; set; }
    public Article? Article { get; set; }
    public int TagId { get; set; }
    public Tag? Tag { get; set; }
    public TagOrigin Origin { get; set; }

    /// <summary>0 to 1, how much the article is about it.</summary>
    public double Weight { get; set; }

    /// <summary>Source lines it rests on.</summary>
    public List<LineRange> Lines { get; set; } = [];
}
