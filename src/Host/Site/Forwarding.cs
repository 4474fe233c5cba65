namespace GentleSleepBot.Host.Site;

/// <summary>Tells a request that came by a proxy from one that came straight.</summary>
internal static class Forwarding
{
    private static readonly string[] Headers =
        ["Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Original-For", "X-Real-IP", "Via"];

    /// <summary>Whether a header says that the request was passed on.</summary>
    public static bool IsForwarded(this HttpRequest request) => Array.Exists(Headers, request.Headers.ContainsKey);
}
