using System.Text.Json.Serialization;
using BotFramework.Builder;
using GentleSleepBot.Dialogs.Answering;
using GentleSleepBot.Dialogs.Feedback;
using GentleSleepBot.Dialogs.Memory;
using GentleSleepBot.Dialogs.Plans;
using GentleSleepBot.Dialogs.Triage;

namespace GentleSleepBot.Dialogs.Talk;

/// <summary>How the talk's memory is stored. What is nothing, zero or false is left out, so a member may have no other value by default.</summary>
[JsonSerializable(typeof(TalkState))]
[JsonSerializable(typeof(ShownAnswer))]
[JsonSerializable(typeof(FamilyState))]
[JsonSerializable(typeof(FactsWanted))]
[JsonSerializable(typeof(KeptQuestion))]
[JsonSerializable(typeof(SharedPlan))]
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
    UseStringEnumConverter = true)]
internal sealed partial class TalkJson : JsonSerializerContext
{
    /// <summary>Makes the dialogs' own types storable; calling it again changes nothing.</summary>
    public static void Register()
    {
        StateTypes.Register("talk", Default.TalkState);
        StateTypes.Register("answer", Default.ShownAnswer);
        StateTypes.Register("family", Default.FamilyState);
        StateTypes.Register("facts", Default.FactsWanted);
        StateTypes.Register("question", Default.KeptQuestion);
        StateTypes.Register("plan", Default.SharedPlan);
    }
}
