using System.ComponentModel.DataAnnotations;

namespace ProvincialNewsPortal.Web;

/// <summary>Who keeps this archive, from the section "Site" of the configuration; stands on every page.</summary>
public sealed class SiteOptions
{
    /// <summary>Name of the site, in Chinese.</summary>
    [Required(AllowEmptyStrings = false)]
    public string Title { get; init; } = "省报新闻档案";

    /// <summary>Name of the site in the English interface.</summary>
    [Required(AllowEmptyStrings = false)]
    public string TitleEnglish { get; init; } = "Provincial News Portal";

    /// <summary>Where the public reaches the site (https://news.example.cn), for addresses in feeds, citations and harvests and for their stable ids;
    /// null: addresses follow the request.</summary>
    [RegularExpression("^https?://[^/]+/?$", ErrorMessage = "Site:Address must be http(s):// and a host, without a path.")]
    public string? Address { get; init; }

    /// <summary>The keeping institution; null: not shown.</summary>
    public string? Institution { get; init; }

    /// <summary>How to reach it, as text (address, telephone); null: not shown.</summary>
    public string? Contact { get; init; }

    /// <summary>Where readers report errors: an http(s) or mailto address; null: the contact alone is shown.</summary>
    [RegularExpression("^(https?://|mailto:).+", ErrorMessage = "Site:ErrorReport must begin with http://, https:// or mailto:.")]
    public string? ErrorReport { get; init; }

    /// <summary>Registration of the site with the authorities (备案号), as it must be shown; null: not shown.</summary>
    public string? RecordNumber { get; init; }

    /// <summary>Where the registration links to; null: no link.</summary>
    [RegularExpression("^https?://.+", ErrorMessage = "Site:RecordLink must begin with http:// or https://.")]
    public string? RecordLink { get; init; }
}
