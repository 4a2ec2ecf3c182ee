using System.Globalization;
using Microsoft.AspNetCore.Routing.Matching;

namespace ProvincialNewsPortal.Web.Hosting;

/// <summary>A part of an address that is written in a form: <c>{day:form(0000-00-00)}</c>, where 0 is any ASCII digit and all else itself.
/// In the place of regular expressions, whose compiling every start would wait for.</summary>
internal sealed class FormConstraint(string form) : IRouteConstraint, IParameterLiteralNodeMatchingPolicy
{
    public bool Match(HttpContext? httpContext, IRouter? route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection) =>
        values.TryGetValue(routeKey, out var value) && Convert.ToString(value, CultureInfo.InvariantCulture) is { } text && Fits(text);

    public bool MatchesLiteral(string parameterName, string literal) => Fits(literal);

    private bool Fits(string text) =>
        text.Length == form.Length && form.Zip(text).All(p => p.First == '0' ? char.IsAsciiDigit(p.Second) : p.First == p.Second);
}
