using System.Text.Json;
using System.Text.Json.Serialization;
using BotFramework.Schema;

namespace GentleSleepBot.Host.DirectLine;

[JsonSerializable(typeof(ConversationAnswer))]
[JsonSerializable(typeof(ConversationRequest))]
[JsonSerializable(typeof(ConversationRecord))]
[JsonSerializable(typeof(ResourceResponse))]
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
internal sealed partial class DirectLineJson : JsonSerializerContext;
