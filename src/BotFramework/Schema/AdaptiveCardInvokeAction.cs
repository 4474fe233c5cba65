using System.Text.Json;
using System.Text.Json.Serialization;

namespace BotFramework.Schema;

/// <summary>The action of an Adaptive Card that was executed.</summary>
public class AdaptiveCardInvokeAction
{
    /// <summary>Kind of the action, <c>Action.Execute</c>.</summary>
    public string? Type { get; set; }

    /// <summary>Id of the action.</summary>
    public string? Id { get; set; }

    /// <summary>Name that the card gave the action.</summary>
    public string? Verb { get; set; }

    /// <summary>The card's data and inputs.</summary>
    public JsonElement? Data { get; set; }

    /// <summary>Members that this type does not name, as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Properties { get; set; }
}
