using System.Text.Json.Serialization;
using BotFramework.Builder.Dialogs.Choices;

namespace BotFramework.Builder.Dialogs;

/// <summary>JSON of what dialogs keep between turns.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(DialogState))]
[JsonSerializable(typeof(PromptOptions))]
[JsonSerializable(typeof(List<Choice>))]
[JsonSerializable(typeof(FoundChoice))]
[JsonSerializable(typeof(List<DateTimeResolution>))]
internal sealed partial class DialogsJsonContext : JsonSerializerContext;
