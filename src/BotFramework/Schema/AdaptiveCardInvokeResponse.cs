namespace BotFramework.Schema;

/// <summary>Answer to an <c>adaptiveCard/action</c> invoke.</summary>
public class AdaptiveCardInvokeResponse
{
    /// <summary>Status of the answer, as in HTTP.</summary>
    public int StatusCode { get; set; }

    /// <summary>Media type of <see cref="Value"/>.</summary>
    public string? Type { get; set; }

    /// <summary>A card or a message.</summary>
    public object? Value { get; set; }
}
