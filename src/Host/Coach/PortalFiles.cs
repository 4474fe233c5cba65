using GentleSleepBot.Host.Chat;
using GentleSleepBot.Host.Pages;

namespace GentleSleepBot.Host.Coach;

/// <summary>The portal's own style and script.</summary>
internal static class PortalFiles
{
    private static readonly string[] Scripts = ["passkey.js", "preview.js", "push.js", "push-worker.js", "zone.js"];

    public static string Style { get; } = PageTemplate.Resource("portal.css");

    public static IEndpointRouteBuilder MapCoachFiles(this IEndpointRouteBuilder routes)
    {
        foreach (var script in Scripts)
        {
            routes.MapGet($"/coach/{script}", (HttpResponse response) =>
            {
                response.Headers.CacheControl = "no-cache";
                return TypedResults.Content(PageTemplate.Resource(script), "text/javascript; charset=utf-8");
            });
        }

        routes.MapGet("/coach/manifest.webmanifest", () => TypedResults.Json(
            new Manifest("Gentle Sleep for coaches", "For coaches", "/coach") { Scope = "/coach" }, ChatJson.Default.Manifest, "application/manifest+json"));
        return routes;
    }
}
