using System.Text.Json.Serialization;

namespace GentleSleepBot.Host.Chat;

/// <summary>What a phone needs to keep the chat, or the portal, on its home screen.</summary>
internal sealed record Manifest(
    string Name,
    [property: JsonPropertyName("short_name")] string ShortName,
    [property: JsonPropertyName("start_url")] string StartUrl)
{
    public string Id => StartUrl;

    public string Scope { get; init; } = "/";

    public string Display { get; } = "standalone";

    [JsonPropertyName("background_color")]
    public string BackgroundColour { get; } = "#0f1116";

    [JsonPropertyName("theme_color")]
    public string ThemeColour { get; } = "#0f1116";

    public IReadOnlyList<ManifestIcon> Icons { get; } =
    [
        new("/assets/icon-192.png", "192x192", "image/png"),
        new("/assets/icon-512.png", "512x512", "image/png"),
        new("/assets/icon.svg", "any", "image/svg+xml"),
    ];
}
