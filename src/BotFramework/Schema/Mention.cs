namespace BotFramework.Schema;

/// <summary>The mention of an account in a text.</summary>
public class Mention
{
    /// <summary>Type of an <see cref="Entity"/> that is a mention.</summary>
    public const string EntityType = "mention";

    /// <summary>Kind of the entity, <see cref="EntityType"/>.</summary>
    public string? Type { get; set; } = EntityType;

    /// <summary>Who is mentioned.</summary>
    public ChannelAccount? Mentioned { get; set; }

    /// <summary>The words of the text that mention them.</summary>
    public string? Text { get; set; }
}
