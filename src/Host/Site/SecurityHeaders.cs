using Microsoft.Extensions.Options;

namespace GentleSleepBot.Host.Site;

internal static class SecurityHeaders
{
    private static readonly (string Name, string Value)[] Always =
    [
        ("Content-Security-Policy", ContentSecurityPolicy.Nothing),
        ("X-Content-Type-Options", "nosniff"),
        ("Referrer-Policy", "no-referrer"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Permissions-Policy", "camera=(), geolocation=(), microphone=()"),
    ];

    // For a year no browser that came by https goes back to http. Other names below ours are not ours to bind.
    private static readonly (string Name, string Value) OverHttps = ("Strict-Transport-Security", "max-age=31536000");

    /// <summary>Headers that every answer carries, errors too; a page that sets its own policy keeps it.</summary>
    public static IApplicationBuilder UseSecurityHeaders(this IApplicationBuilder app)
    {
        var site = app.ApplicationServices.GetRequiredService<IOptions<SiteOptions>>().Value;
        (string Name, string Value)[] all = site.IsHttps ? [.. Always, OverHttps] : Always;
        return app.Use((context, next) =>
        {
            context.Response.OnStarting(() =>
            {
                foreach (var (name, value) in all)
                    context.Response.Headers.TryAdd(name, value);
                return Task.CompletedTask;
            });
            return next(context);
        });
    }
}
