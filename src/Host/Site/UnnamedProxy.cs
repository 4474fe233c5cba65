namespace GentleSleepBot.Host.Site;

/// <summary>Says once that a proxy stands before a host whose settings name none: everybody behind it counts as one address.</summary>
internal sealed partial class UnnamedProxy(RequestDelegate next, ILogger<UnnamedProxy> logger)
{
    private int _seen;

    public Task InvokeAsync(HttpContext context)
    {
        if (context.Request.IsForwarded() && Interlocked.Exchange(ref _seen, 1) == 0)
            LogUnnamed(logger);
        return next(context);
    }

    [LoggerMessage(LogLevel.Warning, "A request came by a proxy, and Site:Proxies names none: everybody behind it counts as one address, and has one address's room.")]
    private static partial void LogUnnamed(ILogger logger);
}
