namespace GentleSleepBot.Host.DirectLine;

/// <summary>The outcome of reading a token: <see cref="Token"/> is null when it is forged, malformed or for another use.</summary>
internal readonly record struct TokenCheck(DirectLineToken? Token, bool Expired);
