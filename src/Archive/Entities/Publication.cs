namespace ProvincialNewsPortal.Archive.Entities;

/// <summary>A paper, site or account whose bulletins the archive holds.</summary>
public sealed class Publication
{
    public int Id { get; set; }

    /// <summary>Name as printed (成都日报); unique.</summary>
    public required string Name { get; set; }

    /// <summary>Name in addresses: from the papers table, else the Chinese name itself; unique, never "unnamed".</summary>
    public required string Slug { get; set; }

    /// <summary>Province it is published in; null: not in the papers table.</summary>
    public string? Province { get; set; }

    /// <summary>Its web site's host name; null: not in the papers table.</summary>
    public string? Site { get; set; }
}
