namespace GentleSleepBot.Host.Chat;

/// <summary>A picture of the chat for the home screen.</summary>
internal sealed record ManifestIcon(string Src, string Sizes, string Type);
