namespace BotFramework.Connector.Authentication;

/// <summary>Which channels a signing key may speak for.</summary>
public static class EndorsementsValidator
{
    /// <summary>Whether a key with these endorsements may sign for what is expected; nothing expected is always allowed.</summary>
    public static bool Validate(string? expectedEndorsement, IReadOnlyCollection<string> endorsements)
    {
        ArgumentNullException.ThrowIfNull(endorsements);
        return string.IsNullOrEmpty(expectedEndorsement) || endorsements.Contains(expectedEndorsement, StringComparer.OrdinalIgnoreCase);
    }
}
