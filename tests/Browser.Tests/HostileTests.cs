using ProvincialNewsPortal.Web.Tests.Hostile;

namespace ProvincialNewsPortal.Browser.Tests;

/// <summary>The hostile bulletin in a real browser: nothing runs, nothing is fetched elsewhere, nothing leaves its place.</summary>
public sealed class HostileTests(PortalInBrowser portal) : IClassFixture<PortalInBrowser>
{
    [BrowserFact]
    public async Task Nothing_of_a_bulletin_or_a_query_runs()
    {
        var wrong = new List<string>();
        var page = await portal.OpenAsync("/");
        page.Dialog += (_, dialog) => wrong.Add("a dialog: " + dialog.Message);
        page.PageError += (_, error) => wrong.Add("an error: " + error);
        page.Console += (_, message) => { if (message.Type == "error" && !message.Text.Contains("status of 4", StringComparison.Ordinal)) wrong.Add(message.Text); };
        page.Request += (_, request) => { if (new Uri(request.Url).Host != "127.0.0.1") wrong.Add("a request to " + request.Url); };
        foreach (var address in await HostileBulletin.AddressesAsync(portal.Services))
        {
            await page.GotoAsync(address);
            if (await page.EvaluateAsync<bool>("'fuzzed' in window")) wrong.Add($"{address} ran something");
            if (new Uri(page.Url).Host != "127.0.0.1") wrong.Add($"{address} led to {page.Url}");
        }
        Assert.Empty(wrong);
    }

    [BrowserFact]
    public async Task A_headline_without_end_stays_on_a_narrow_screen()
    {
        var page = await portal.OpenAsync("/", new() { ViewportSize = new() { Width = 360, Height = 740 } });
        foreach (var address in await HostileBulletin.AddressesAsync(portal.Services))
        {
            await page.GotoAsync(address);
            if (await page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= 360) continue;
            var wide = await page.EvaluateAsync<string[]>("[...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > 361).map(e => e.outerHTML.slice(0, 90))");
            Assert.Fail($"{address} is too wide: {string.Join('\n', wide)}");
        }
    }

    /// <summary>An override that is never closed would turn the words that follow it: the label after a headline, the next cell.</summary>
    [BrowserFact]
    public async Task Controls_that_turn_text_turn_no_words_of_the_page()
    {
        var page = await portal.OpenAsync("/search?q=" + Uri.EscapeDataString("水库放水") + "&lang=zh");
        foreach (var address in (await HostileBulletin.AddressesAsync(portal.Services)).Where(a => !a.Contains("fuzzed", StringComparison.Ordinal)))
        {
            await page.GotoAsync(address);
            Assert.Empty(await page.EvaluateAsync<string[]>(
                """
                () => [...document.querySelectorAll('a, time, cite, em, mark, .dateline, td, th')]
                    .filter(e => /[\u202a-\u202e\u2066-\u2069]/.test(e.textContent) && !getComputedStyle(e).unicodeBidi.includes('isolate'))
                    .map(e => e.outerHTML.slice(0, 120))
                """));
        }
    }
}
