namespace GentleSleepBot.Storage.Coaches;

/// <summary>A browser on which a coach is notified. Times are milliseconds since 1970.</summary>
/// <param name="Id">Its name, the same for the same endpoint.</param>
/// <param name="Coach">Who is notified.</param>
/// <param name="Session">The session in which that was turned on; it ends with the session.</param>
/// <param name="Device">What the browser says it is.</param>
/// <param name="Endpoint">Where to post for it.</param>
/// <param name="BrowserKey">Public key of the browser, Base64url.</param>
/// <param name="BrowserSecret">Secret that the browser shares with us, Base64url.</param>
/// <param name="ServiceKey">The key of ours that the browser expects, Base64url.</param>
/// <param name="CreatedAt">Since when.</param>
/// <param name="Notice">What has to be told; null when nothing.</param>
/// <param name="NoticedAt">When that arose; null when nothing ever did.</param>
/// <param name="NextAttempt">When it is told, or tried again; null when there is nothing to tell.</param>
/// <param name="Attempts">How often that was tried.</param>
public sealed record CoachPush(
    string Id,
    string Coach,
    string Session,
    string Device,
    string Endpoint,
    string BrowserKey,
    string BrowserSecret,
    string ServiceKey,
    long CreatedAt,
    string? Notice = null,
    long? NoticedAt = null,
    long? NextAttempt = null,
    long Attempts = 0);
