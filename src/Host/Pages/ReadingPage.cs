using System.Net;
using GentleSleepBot.Host.Site;
using Microsoft.AspNetCore.Http.HttpResults;

namespace GentleSleepBot.Host.Pages;

/// <summary>A page that is only read, in the chat's colours: no script, no picture, nothing from elsewhere.</summary>
internal static class ReadingPage
{
    private const string Style =
        ":root{color-scheme:dark}*{box-sizing:border-box}"
        + "body{margin:0 auto;max-width:40rem;padding:1rem 1rem 3rem;background:#0f1116;color:#d9dce6;font:1.0625rem/1.6 system-ui,-apple-system,'Segoe UI',Roboto,sans-serif}"
        + "h1{font-size:1.375rem;line-height:1.3}h2{font-size:1.125rem;margin-top:2rem;color:#f0c48a}h3{font-size:1rem}"
        + "a{color:#b9ceff;display:inline-block;padding:.375rem 0}li a{display:block}li{overflow-wrap:anywhere}li:target{outline:2px solid #f0c48a;outline-offset:.375rem}.mark{padding:0;min-width:24px;line-height:24px;text-align:center;font-size:.8125rem}p:has(:target),li:has(:target){background:#1b2233;outline:.375rem solid #1b2233;border-radius:2px}.mark,li{scroll-margin-top:35vh}.mark:target{outline:2px solid #f0c48a}.wide{overflow-x:auto}table{border-collapse:collapse;font-size:.9375rem}th,td{padding:.375rem .75rem .375rem 0;text-align:left;vertical-align:top;border-bottom:1px solid #2a3040}td:first-child{min-width:9rem}small,.quiet{color:#a3a9b8}:focus-visible{outline:2px solid #8fb3ff;outline-offset:2px}"
        + "@media print{:root{color-scheme:light}body{max-width:none;padding:0;font-size:.8125rem;line-height:1.35;background:#fff;color:#000}h2,a,small,.quiet{color:#000}section{break-inside:avoid}h1,h2{margin:.75rem 0 .25rem}ul,ol,p{margin:.25rem 0}.quiet:has(a){display:none}}";

    /// <summary>Writes the page and its policy.</summary>
    /// <param name="response">The answer it is written to.</param>
    /// <param name="title">Title in plain words.</param>
    /// <param name="bodyHtml">Safe HTML of the body, without style attributes.</param>
    public static ContentHttpResult Write(HttpResponse response, string title, string bodyHtml)
    {
        var nonce = Nonce.New();
        response.Headers.ContentSecurityPolicy = ContentSecurityPolicy.ForReading(nonce);
        return TypedResults.Content(
            $"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="dark">
            <title>{WebUtility.HtmlEncode(title)}</title>
            <link rel="icon" href="data:,">
            <style nonce="{nonce}">{Style}</style>
            </head>
            <body>
            {bodyHtml}
            </body>
            </html>
            """,
            "text/html; charset=utf-8");
    }
}
