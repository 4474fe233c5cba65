using System.Text.Json.Serialization;
using BotFramework.Builder.Dialogs.Choices;
using BotFramework.Schema;

namespace BotFramework.Builder.Dialogs;

/// <summary>What a prompt asks, and how. Stored while the question is open.</summary>
public class PromptOptions
{
    /// <summary>The question.</summary>
    public Activity? Prompt { get; set; }

    /// <summary>The question after an answer that was not understood; <see cref="Prompt"/> when null.</summary>
    public Activity? RetryPrompt { get; set; }

    /// <summary>What there is to choose from, for prompts that offer choices.</summary>
    public IList<Choice>? Choices { get; set; }

    /// <summary>How choices are shown; the prompt's own style when null.</summary>
    public ListStyle? Style { get; set; }

    /// <summary>Whatever the validator needs to know; of a type that state can be stored in.</summary>
    [JsonConverter(typeof(StateValueConverter))]
    public object? Validations { get; set; }

    /// <summary>Language the answer is read in, as a BCP 47 tag; that of the message when null.</summary>
    public string? RecognizeLanguage { get; set; }
}
