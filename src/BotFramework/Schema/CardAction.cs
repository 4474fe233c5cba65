using System.Text.Json;
using System.Text.Json.Serialization;

namespace BotFramework.Schema;

/// <summary>A button.</summary>
public class CardAction
{
    /// <summary>Makes an empty action.</summary>
    public CardAction()
    {
    }

    /// <summary>Makes an action.</summary>
    public CardAction(
        string? type = null,
        string? title = null,
        string? image = null,
        string? text = null,
        string? displayText = null,
        object? value = null,
        object? channelData = null)
    {
        Type = type;
        Title = title;
        Image = image;
        Text = text;
        DisplayText = displayText;
        Value = value;
        ChannelData = channelData;
    }

    /// <summary>One of <see cref="ActionTypes"/>.</summary>
    public string? Type { get; set; }

    /// <summary>Words on the button.</summary>
    public string? Title { get; set; }

    /// <summary>Address of a picture on the button.</summary>
    public string? Image { get; set; }

    /// <summary>Words read out instead of the picture.</summary>
    public string? ImageAltText { get; set; }

    /// <summary>Text for the bot, with <see cref="ActionTypes.MessageBack"/>.</summary>
    public string? Text { get; set; }

    /// <summary>Text shown in the conversation, with <see cref="ActionTypes.MessageBack"/>.</summary>
    public string? DisplayText { get; set; }

    /// <summary>What is posted or opened.</summary>
    public object? Value { get; set; }

    /// <summary>The channel's own data.</summary>
    public object? ChannelData { get; set; }

    /// <summary>Members that this type does not name, as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Properties { get; set; }
}
