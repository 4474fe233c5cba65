using System.Text.Json.Serialization;
using BotFramework.Schema;

namespace BotFramework.Builder.Dialogs.Choices;

/// <summary>One thing that can be chosen.</summary>
public class Choice
{
    /// <summary>Makes an empty choice.</summary>
    [JsonConstructor]
    public Choice()
    {
    }

    /// <summary>Makes a choice of a value, which is also what its button says.</summary>
    public Choice(string? value = null) => Value = value ?? string.Empty;

    /// <summary>What is returned when the choice is made, and shown unless <see cref="Action"/> has a title.</summary>
    public string Value { get; set; } = string.Empty;

    /// <summary>The button that stands for the choice; one that sends <see cref="Value"/> when null.</summary>
    public CardAction? Action { get; set; }

    /// <summary>Other names the choice is recognised by; never shown.</summary>
    public List<string>? Synonyms { get; set; }
}
