using Microsoft.AspNetCore.Routing;
using ProvincialNewsPortal.Web.Hosting;

namespace ProvincialNewsPortal.Web.Tests.Hosting;

public sealed class FormConstraintTests
{
    [Theory]
    [InlineData("0000-00-00", "2024-01-25", true)]
    [InlineData("0000-00-00", "2024-01-2", false)]
    [InlineData("0000-00-00", "2024-01-255", false)]
    [InlineData("0000-00-00", "2024/01/25", false)]
    [InlineData("0000-00-00", "２０２４-01-25", false)]
    [InlineData("0000", "undated", false)]
    [InlineData("0000", "1998", true)]
    public void A_part_of_an_address_has_the_form_or_is_another_address(string form, string part, bool fits)
    {
        var constraint = new FormConstraint(form);
        Assert.Equal(fits, constraint.Match(null, null, "day", new RouteValueDictionary { ["day"] = part }, RouteDirection.IncomingRequest));
        Assert.Equal(fits, constraint.MatchesLiteral("day", part));
    }
}
