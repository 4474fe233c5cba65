namespace GentleSleepBot.Host.DirectLine;

/// <summary>Who calls: the holder of a token for one conversation, or a server that knows a secret, for which <see cref="Token"/> is null.</summary>
internal sealed record DirectLineCaller(DirectLineToken? Token);
