using System.Text.Json.Serialization;
using BotFramework.Builder;
using GentleSleepBot.Dialogs.Answering;

namespace GentleSleepBot.Dialogs.Talk;

/// <summary>How the talk's memory is stored.</summary>
[JsonSerializable(typeof(TalkState))]
[JsonSerializable(typeof(ShownAnswer))]
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true)]
internal sealed partial class TalkJson : JsonSerializerContext
{
    /// <summary>Makes the dialogs' own types storable; calling it again changes nothing.</summary>
    public static void Register()
    {
        StateTypes.Register("talk", Default.TalkState);
        StateTypes.Register("answer", Default.ShownAnswer);
    }
}
