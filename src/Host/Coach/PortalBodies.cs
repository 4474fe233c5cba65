using Microsoft.AspNetCore.Http.Features;

namespace GentleSleepBot.Host.Coach;

internal static class PortalBodies
{
    private const int MaxFormBytes = 256 * 1024;

    /// <summary>Refuses forms of more than 256 KiB, also one that does not say beforehand how long it is.</summary>
    public static IApplicationBuilder UseFormLimit(this IApplicationBuilder portal) => portal.Use((context, next) =>
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } body)
            body.MaxRequestBodySize = MaxFormBytes;
        if (!(context.Request.ContentLength > MaxFormBytes))
            return next(context);

        context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
        return Task.CompletedTask;
    });
}
