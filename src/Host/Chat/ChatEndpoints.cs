using GentleSleepBot.Host.Site;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;

namespace GentleSleepBot.Host.Chat;

internal static class ChatEndpoints
{
    public static IServiceCollection AddChatPage(this IServiceCollection services)
    {
        services.AddSingleton<WebChatScript>();
        services.AddSingleton<ChatPage>();
        return services;
    }

    public static IEndpointRouteBuilder MapChatPage(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/", GetPage);
        routes.MapGet("/assets/{name}", GetScript);
        return routes;
    }

    private static ContentHttpResult GetPage(HttpResponse response, ChatPage page, IOptions<SiteOptions> site)
    {
        var nonce = Nonce.New();
        response.Headers.ContentSecurityPolicy = ContentSecurityPolicy.ForChat(nonce, site.Value);
        response.Headers.CacheControl = "no-store";
        return TypedResults.Content(page.Render(nonce), "text/html; charset=utf-8");
    }

    private static Results<PhysicalFileHttpResult, NotFound> GetScript(string name, HttpContext context, WebChatScript script)
    {
        if (name != script.Name)
            return TypedResults.NotFound();

        var (file, encoding) = script.FormFor(context.Request.Headers.AcceptEncoding.ToString());
        var headers = context.Response.Headers;
        headers.CacheControl = "public, max-age=31536000, immutable";
        headers.Vary = "Accept-Encoding";
        if (encoding is not null)
            headers.ContentEncoding = encoding;
        return TypedResults.PhysicalFile(file, "text/javascript; charset=utf-8");
    }
}
