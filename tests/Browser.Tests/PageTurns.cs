using Microsoft.Playwright;

namespace ProvincialNewsPortal.Browser.Tests;

internal static class PageTurns
{
    /// <summary>Presses a key that leads to another page and waits until that is loaded. The wait begins before the press: one begun after it can
    /// miss a page that came between its look at the address and its listening.</summary>
    /// <param name="address">A glob that does not fit the page at hand.</param>
    public static async Task TurnAsync(this IPage page, string key, string address)
    {
        var there = page.WaitForURLAsync(address);
        await page.Keyboard.PressAsync(key);
        await there;
    }
}
