namespace GentleSleepBot.Host.Coach.Identity;

/// <summary>Names a device in a coach's words by what its browser says of itself: <c>Firefox on Windows</c>.</summary>
internal static class DeviceName
{
    private const string Unknown = "A browser";

    // The first that is found counts: Edge says Chrome too, and Chrome says Safari.
    private static readonly (string Sign, string Name)[] Browsers =
    [
        ("Edg", "Edge"), ("OPR/", "Opera"), ("SamsungBrowser/", "Samsung Internet"), ("Firefox/", "Firefox"), ("FxiOS/", "Firefox"), ("CriOS/", "Chrome"), ("Chrome/", "Chrome"), ("Safari/", "Safari"),
    ];

    private static readonly (string Sign, string Name)[] Systems =
    [
        ("iPhone", "iPhone"), ("iPad", "iPad"), ("Android", "Android"), ("CrOS", "ChromeOS"), ("Windows", "Windows"), ("Macintosh", "Mac"), ("Linux", "Linux"),
    ];

    /// <summary>The name of a device; says only that it is a browser when nothing is known.</summary>
    /// <param name="userAgent">What the browser sent as its <c>User-Agent</c>.</param>
    public static string Of(string userAgent)
    {
        ArgumentNullException.ThrowIfNull(userAgent);

        var browser = NameIn(Browsers, userAgent) ?? Unknown;
        return NameIn(Systems, userAgent) is { } system ? $"{browser} on {system}" : browser;
    }

    private static string? NameIn((string Sign, string Name)[] known, string userAgent) =>
        Array.Find(known, one => userAgent.Contains(one.Sign, StringComparison.Ordinal)).Name;
}
