using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using BotFramework.Builder.Dialogs.Choices;
using BotFramework.Schema;

namespace BotFramework.Builder.Dialogs;

/// <summary>The types of this namespace that may stand in state, under names that must never change.</summary>
internal static class DialogStateTypes
{
    /// <summary>Lets them be stored.</summary>
    public static void Register()
    {
        // What a question holds, its cards too, is written as the protocol writes it.
        var json = new JsonSerializerOptions(BotFrameworkJsonContext.Default.Options)
        {
            TypeInfoResolver = JsonTypeInfoResolver.Combine(BotFrameworkJsonContext.Default, DialogsJsonContext.Default),
        };

        Register<DialogState>("dialogs", json);
        Register<PromptOptions>("prompt", json);
        Register<Choice>("choice", json);
        Register<List<Choice>>("choices", json);
        Register<FoundChoice>("foundChoice", json);
        Register<List<DateTimeResolution>>("dateTimes", json);
    }

    private static void Register<T>(string name, JsonSerializerOptions json) =>
        StateTypes.Register(name, (JsonTypeInfo<T>)json.GetTypeInfo(typeof(T)));
}
