using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace ProvincialNewsPortal.Browser.Tests;

/// <summary>axe-core finds nothing on any template in either scheme, and the console stays silent.</summary>
public sealed class AccessibilityTests(PortalInBrowser portal) : IClassFixture<PortalInBrowser>
{
    private static readonly string _axe = new BundledAxeScriptProvider().GetScript();

    public static TheoryData<string, ColorScheme> Cases
    {
        get
        {
            var cases = new TheoryData<string, ColorScheme>();
            foreach (var address in PortalInBrowser.Addresses)
            {
                cases.Add(address, ColorScheme.Light);
                cases.Add(address, ColorScheme.Dark);
            }
            return cases;
        }
    }

    [BrowserTheory]
    [MemberData(nameof(Cases))]
    public async Task Axe_finds_nothing(string address, ColorScheme scheme)
    {
        var page = await portal.OpenAsync(address, new() { ColorScheme = scheme, BypassCSP = true });
        await page.EvaluateAsync(_axe);
        var found = await page.EvaluateAsync<string[]>(
            """
            async () => (await axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }))
              .violations.flatMap(v => v.nodes.map(n => `${v.id}: ${n.html.slice(0, 120)}`))
            """);
        Assert.Empty(found);
    }

    [BrowserTheory]
    [MemberData(nameof(PortalInBrowser.Templates), MemberType = typeof(PortalInBrowser))]
    public async Task The_console_stays_silent(string address)
    {
        var page = await portal.OpenAsync("/papers");
        var said = new List<string>();
        page.Console += (_, message) => said.Add(message.Text);
        page.PageError += (_, error) => said.Add(error);
        await page.GotoAsync(address, new() { WaitUntil = WaitUntilState.Load });
        // The browser itself reports the status of an error page.
        Assert.DoesNotContain(said, s => !s.Contains("status of 404", StringComparison.Ordinal));
    }
}
