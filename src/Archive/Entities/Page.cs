namespace ProvincialNewsPortal.Archive.Entities;

/// <summary>A page (版) of an issue.</summary>
public sealed class Page
{
    public int Id { get; set; }
    public int IssueId { get; set; }
    public Issue? Issue { get; set; }

    /// <summary>Number as printed ("02", "A3"); null: only a name is printed.</summary>
    public string? Number { get; set; }

    /// <summary>Name (要闻); null: only a number is printed.</summary>
    public string? Name { get; set; }
}
