using System.Text.Json;
using System.Text.Json.Serialization;

namespace BotFramework.Schema;

/// <summary>Value of an <c>adaptiveCard/action</c> invoke.</summary>
public class AdaptiveCardInvokeValue
{
    /// <summary>What was executed.</summary>
    public AdaptiveCardInvokeAction? Action { get; set; }

    /// <summary>State of a sign-in.</summary>
    public string? State { get; set; }

    /// <summary>Members that this type does not name, as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Properties { get; set; }
}
