namespace ProvincialNewsPortal.Web.Layout;

/// <summary>The links to the pages of a long list.</summary>
/// <param name="Page">The one shown, from 1.</param>
/// <param name="Pages">How many there are, at least 1.</param>
/// <param name="Address">Of the page with a number.</param>
public sealed record PageListSetting(int Page, int Pages, Func<int, string> Address)
{
    /// <summary>Pages named either side of the one shown.</summary>
    private const int Beside = 2;

    /// <summary>Numbers that are linked, ascending: the ends and those near; null stands for a gap.</summary>
    public IEnumerable<int?> Numbers
    {
        get
        {
            var last = 0;
            foreach (var number in Enumerable.Range(Page - Beside, (2 * Beside) + 1).Append(1).Append(Pages).Where(n => n >= 1 && n <= Pages).Distinct().Order())
            {
                if (number > last + 1) yield return null;
                yield return last = number;
            }
        }
    }
}
