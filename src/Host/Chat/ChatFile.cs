namespace GentleSleepBot.Host.Chat;

/// <summary>A small file as it is sent.</summary>
/// <param name="Content">Its bytes, in its encoding.</param>
/// <param name="Type">Its content type.</param>
/// <param name="Encoding">How it is compressed; null when it is not. Every browser that Web Chat runs in takes brotli.</param>
/// <param name="IsForGood">Whether browsers may keep it without asking again.</param>
internal sealed record ChatFile(byte[] Content, string Type, string? Encoding, bool IsForGood);
