namespace ProvincialNewsPortal.Web.Layout;

/// <summary>How an issue is named above its stories: what the page itself says is not said again.</summary>
public enum IssueNaming
{
    PaperAndDay,

    /// <summary>On the page of a paper.</summary>
    Day,

    /// <summary>On the page of a day.</summary>
    Paper,
}
