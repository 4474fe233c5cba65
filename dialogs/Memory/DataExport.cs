using System.Text;
using System.Text.Json;
using BotFramework.Builder;
using BotFramework.Builder.Turns;
using BotFramework.Schema;

namespace GentleSleepBot.Dialogs.Memory;

/// <summary>Hands everything that is kept of a parent over as a JSON file in the chat.</summary>
/// <param name="data">All that is stored; null where nothing is, as in a command: then the state of the talk is all there is.</param>
/// <param name="conversation">The talk's state.</param>
/// <param name="user">The family's state.</param>
internal sealed class DataExport(IParentData? data, ConversationState conversation, UserState user)
{
    public async Task<Attachment> MakeAsync(ITurnContext context, CancellationToken ct)
    {
        var json = data is not null && context.TurnState.Get<TurnParent>() is { } parent
            ? (await data.ExportAsync(parent.Key, ct)).GetRawText()
            : $$"""{"conversation":{{conversation.Get(context).GetRawText()}},"family":{{RawOf(user.Get(context))}}}""";
        return new Attachment
        {
            ContentType = "application/json",
            ContentUrl = "data:application/json;base64," + Convert.ToBase64String(Encoding.UTF8.GetBytes(json)),
            Name = "my-data.json",
        };
    }

    private static string RawOf(JsonElement state) => state.ValueKind == JsonValueKind.Undefined ? "{}" : state.GetRawText();
}
