namespace GentleSleepBot.Storage.Coaches;

/// <summary>A browser in which a coach is signed in.</summary>
/// <param name="Session">Its name.</param>
/// <param name="Coach">Who.</param>
/// <param name="Device">What the browser says it is.</param>
/// <param name="Ticket">What it proves, for the host to read.</param>
/// <param name="CreatedAt">When it began, in milliseconds since 1970.</param>
/// <param name="ExpiresAt">When it ends, in milliseconds since 1970.</param>
public sealed record CoachSession(string Session, string Coach, string Device, byte[] Ticket, long CreatedAt, long ExpiresAt);
