using Microsoft.AspNetCore.Http.HttpResults;

namespace GentleSleepBot.Host.Chat;

/// <summary>What the chat page loads besides itself.</summary>
internal static class ChatFileEndpoints
{
    private const string ForGood = "public, max-age=31536000, immutable";
    private const string ForADay = "public, max-age=86400";
    private const string Scripts = "text/javascript; charset=utf-8";

    public static IEndpointRouteBuilder MapChatFiles(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/assets/{name}", GetFile);
        routes.MapGet("/manifest.webmanifest", GetManifest);
        routes.MapGet("/worker.js", GetWorker);
        return routes;
    }

    private static Results<FileContentHttpResult, PhysicalFileHttpResult, NotFound> GetFile(string name, HttpContext context, ChatFiles files)
    {
        if (name == files.WebChat.Name)
            return GetWebChat(context, files.WebChat);
        if (files.Find(name) is not { } file)
            return TypedResults.NotFound();

        context.Response.Headers.CacheControl = file.IsForGood ? ForGood : ForADay;
        if (file.Encoding is { } encoding)
            context.Response.Headers.ContentEncoding = encoding;
        return TypedResults.Bytes(file.Content, file.Type);
    }

    private static PhysicalFileHttpResult GetWebChat(HttpContext context, WebChatScript script)
    {
        var (file, encoding) = script.FormFor(context.Request.Headers.AcceptEncoding.ToString());
        var headers = context.Response.Headers;
        headers.CacheControl = ForGood;
        headers.Vary = "Accept-Encoding";
        if (encoding is not null)
            headers.ContentEncoding = encoding;
        return TypedResults.PhysicalFile(file, Scripts);
    }

    private static JsonHttpResult<Manifest> GetManifest(string? c, HttpResponse response)
    {
        response.Headers.CacheControl = "no-cache";
        var start = string.IsNullOrEmpty(c) ? "/" : $"/c/{Uri.EscapeDataString(c)}";
        return TypedResults.Json(new Manifest(ChatWords.Title, ChatWords.Title, start), ChatJson.Default.Manifest, "application/manifest+json");
    }

    // A worker's own requests stand under the policy that it came with.
    private static ContentHttpResult GetWorker(HttpResponse response, ChatFiles files)
    {
        response.Headers.CacheControl = "no-cache";
        response.Headers.ContentSecurityPolicy = "default-src 'none'; connect-src 'self'; frame-ancestors 'none'";
        return TypedResults.Content(files.Worker, Scripts);
    }
}
