namespace GentleSleepBot.Host.Coach.Push;

/// <summary>A browser on which a coach is notified, as the coach's export shows it.</summary>
/// <param name="Device">What the browser says it is.</param>
/// <param name="Endpoint">Where is posted for it.</param>
/// <param name="Since">Since when, in milliseconds since 1970.</param>
internal sealed record NotifiedBrowser(string Device, string Endpoint, long Since);
