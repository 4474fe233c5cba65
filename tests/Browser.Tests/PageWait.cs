using Microsoft.Playwright;

namespace Browser.Tests;

/// <summary>Waiting for what a page can only tell by a promise. Playwright's <c>WaitForFunctionAsync</c> takes the promise itself for a yes.</summary>
internal static class PageWait
{
    /// <summary>Waits until the page's answer, a promise, is neither null, false nor empty, and gives it; after half a minute the page throws.</summary>
    public static Task<T> UntilAsync<T>(this IPage page, string answer) => page.EvaluateAsync<T>(
        $$"""
        async () => {
            const answer = {{answer}};
            for (const end = performance.now() + 30000; performance.now() < end; await new Promise(done => setTimeout(done, 50))) {
                const given = await answer();
                if (given) return given;
            }
            throw new Error(`Half a minute went by without: ${answer}`);
        }
        """);
}
