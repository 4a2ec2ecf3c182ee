using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace ProvincialNewsPortal.Web.Layout;

/// <summary>What a page tells the frame around it; a page sets it with <see cref="On"/>.</summary>
/// <param name="Title">Of the page alone; null: the site's name alone.</param>
public sealed record Frame(string? Title)
{
    /// <summary>One sentence for search engines and link previews; null: none.</summary>
    public string? Description { get; init; }

    /// <summary>The entry of the navigation that this page belongs to: its address; null: none.</summary>
    public string? Here { get; init; }

    /// <summary>Whether the site's name is printed large, as on the home page.</summary>
    public bool IsHome { get; init; }

    /// <summary>Whether search engines should leave the page out.</summary>
    public bool Unlisted { get; init; }

    /// <summary>The address that stands for this content; null: the page's own.</summary>
    public string? Canonical { get; init; }

    /// <summary>The way here, from the widest; the last is this page.</summary>
    public IReadOnlyList<Crumb> Crumbs { get; init; } = [];

    /// <summary>Addresses of the neighbours, for browsers; null: none.</summary>
    public string? Previous { get; init; }
    public string? Next { get; init; }

    public Frame On(ViewDataDictionary view)
    {
        view[nameof(Frame)] = this;
        return this;
    }

    public static Frame Of(ViewDataDictionary view) => view[nameof(Frame)] as Frame ?? new Frame(Title: null);
}

/// <summary>One step of the way to a page.</summary>
/// <param name="Address">Null: this page.</param>
/// <param name="InterfaceText">Whether the text is the interface's, else it is the paper's and stays Chinese.</param>
/// <param name="Inferred">Whether it is a day that was worked out.</param>
public sealed record Crumb(string Text, string? Address = null, bool InterfaceText = false, bool Inferred = false);
