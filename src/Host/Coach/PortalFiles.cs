using GentleSleepBot.Host.Pages;

namespace GentleSleepBot.Host.Coach;

/// <summary>The portal's own style and script.</summary>
internal static class PortalFiles
{
    private const string ScriptAddress = "/coach/passkey.js";

    public static string Style { get; } = PageTemplate.Resource("portal.css");

    public static IEndpointRouteBuilder MapCoachFiles(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(ScriptAddress, (HttpResponse response) =>
        {
            response.Headers.CacheControl = "no-cache";
            return TypedResults.Content(PageTemplate.Resource("passkey.js"), "text/javascript; charset=utf-8");
        });
        return routes;
    }
}
