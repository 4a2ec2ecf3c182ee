using Microsoft.Playwright;

namespace ProvincialNewsPortal.Browser.Tests;

/// <summary>What a reader does with keys, without scripts, on paper, in the dark, on a telephone.</summary>
public sealed class ReadingTests(PortalInBrowser portal) : IClassFixture<PortalInBrowser>
{
    [BrowserFact]
    public async Task From_home_to_an_article_by_keyboard()
    {
        var page = await portal.OpenAsync("/");
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("#content", await page.EvaluateAsync<string>("document.activeElement.getAttribute('href')"));
        await page.Keyboard.PressAsync("j");
        var headline = await page.EvaluateAsync<string>("document.activeElement.textContent.trim()");
        await page.TurnAsync("Enter", "**/articles/**");
        Assert.Equal(headline, (await page.TextContentAsync("h1"))!.Trim());
    }

    [BrowserFact]
    public async Task Keys_turn_articles_pages_and_issues_and_never_steal_typing()
    {
        var page = await portal.OpenAsync("/articles/fronta1");
        await page.TurnAsync("j", "**/articles/fronta2");
        await page.TurnAsync("]", "**/p/02");
        await page.TurnAsync("{", "**/2024-01-24");
        await page.Keyboard.PressAsync("/");
        await page.Keyboard.TypeAsync("jk?[]");
        Assert.Equal("jk?[]", await page.InputValueAsync("[data-search]"));
        Assert.EndsWith("/2024-01-24", page.Url, StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task The_list_of_keys_opens_and_turns_them_off()
    {
        var page = await portal.OpenAsync("/articles/fronta1");
        await page.Keyboard.PressAsync("?");
        Assert.True(await page.IsVisibleAsync("dialog.keys"));
        await page.ClickAsync("dialog.keys a");
        await Assertions.Expect(page.Locator("script[src]")).ToHaveCountAsync(0);
        Assert.EndsWith("/articles/fronta1", page.Url, StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task Everything_reads_without_scripts_and_the_size_of_text_is_remembered()
    {
        var page = await portal.OpenAsync("/articles/fronta1", new() { JavaScriptEnabled = false });
        const string Size = ".text > p";
        var before = await page.Locator(Size).First.BoundingBoxAsync();
        await page.ClickAsync("a[href^='/choose/size/huge']");
        Assert.EndsWith("/articles/fronta1", page.Url, StringComparison.Ordinal);
        var after = await page.Locator(Size).First.BoundingBoxAsync();
        Assert.True(after!.Height > before!.Height * 1.2);
        await page.GotoAsync("/articles/fronta2");
        Assert.Equal("huge", await page.GetAttributeAsync("html", "data-size"));
    }

    [BrowserFact]
    public async Task Print_keeps_the_text_and_drops_the_furniture()
    {
        var page = await portal.OpenAsync("/articles/fronta1");
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.False(await page.IsVisibleAsync(".site-nav"));
        Assert.False(await page.IsVisibleAsync(".pager"));
        Assert.True(await page.IsVisibleAsync(".text"));
        Assert.True(await page.IsVisibleAsync(".collation"));
        Assert.Equal("rgb(255, 255, 255)", await page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor"));
    }

    [BrowserFact]
    public async Task The_last_headline_of_a_front_does_not_hold_what_follows_to_its_page()
    {
        var page = await portal.OpenAsync("/papers/lanjiang/2024-01-25");
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.Equal("avoid", await page.EvaluateAsync<string>("getComputedStyle(document.querySelector('.story')).breakInside"));
        Assert.Equal("auto", await page.EvaluateAsync<string>("getComputedStyle(document.querySelector('.story h3')).breakAfter"));
        Assert.Equal("avoid", await page.EvaluateAsync<string>("getComputedStyle(document.querySelector('.issue-lead h2')).breakAfter"));
    }

    [BrowserFact]
    public async Task A_chosen_paragraph_and_its_source_lines_are_lit()
    {
        var page = await portal.OpenAsync("/articles/fronta1/parallel", new() { JavaScriptEnabled = false, ViewportSize = new() { Width = 1280, Height = 900 } });
        var text = await page.Locator("#b2 .pair-text").BoundingBoxAsync();
        var lines = await page.Locator("#b2 .source-lines").BoundingBoxAsync();
        Assert.True(lines!.X >= text!.X + text.Width - 1);
        await page.ClickAsync("#b2 .pair-number");
        var lit = page.Locator("#b2 .source-lines > li").First;
        var dark = page.Locator("#b3 .source-lines > li").First;
        const string Line = "e => getComputedStyle(e).borderLeftColor";
        Assert.Equal("rgb(174, 42, 25)", await lit.EvaluateAsync<string>(Line));
        Assert.Equal("rgba(0, 0, 0, 0)", await dark.EvaluateAsync<string>(Line));
    }

    [BrowserTheory]
    [InlineData(ColorScheme.Light, "rgb(251, 248, 241)")]
    [InlineData(ColorScheme.Dark, "rgb(23, 21, 17)")]
    public async Task The_paper_follows_the_readers_scheme(ColorScheme scheme, string ground)
    {
        var page = await portal.OpenAsync("/", new() { ColorScheme = scheme });
        Assert.Equal(ground, await page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor"));
    }

    [BrowserTheory]
    [MemberData(nameof(PortalInBrowser.Templates), MemberType = typeof(PortalInBrowser))]
    public async Task No_page_is_wider_than_a_telephone(string address)
    {
        var page = await portal.OpenAsync(address, new() { ViewportSize = new() { Width = 360, Height = 780 } });
        Assert.Equal(360, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    }
}
