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

    /// <summary>Headers that every answer carries, errors too; a page that sets its own policy keeps it.</summary>
    public static IApplicationBuilder UseSecurityHeaders(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        context.Response.OnStarting(AddMissing, context.Response);
        return next(context);
    });

    private static Task AddMissing(object response)
    {
        var headers = ((HttpResponse)response).Headers;
        foreach (var (name, value) in Always)
            headers.TryAdd(name, value);
        return Task.CompletedTask;
    }
}
