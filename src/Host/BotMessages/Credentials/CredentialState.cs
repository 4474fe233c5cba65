namespace GentleSleepBot.Host.BotMessages.Credentials;

/// <summary>What was last heard of the bot's credential.</summary>
internal sealed partial class CredentialState(ILogger<CredentialState> logger)
{
    private volatile string? _refusal;

    /// <summary>Why calls are refused just now; null when they are not.</summary>
    public string? Refusal => _refusal;

    /// <summary>Notes that the credential was refused, or taken when <paramref name="refusal"/> is null.</summary>
    public void Note(string? refusal)
    {
        if (refusal is not null && refusal != _refusal)
            LogRefused(logger, refusal);
        _refusal = refusal;
    }

    [LoggerMessage(LogLevel.Error, "Replies cannot be delivered: {Refusal}")]
    private static partial void LogRefused(ILogger logger, string refusal);
}
