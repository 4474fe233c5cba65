using System.Text.Json;
using System.Text.Json.Serialization;

namespace GentleSleepBot.Host.DirectLine;

[JsonSerializable(typeof(ConversationAnswer))]
[JsonSerializable(typeof(ConversationRequest))]
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
internal sealed partial class DirectLineJson : JsonSerializerContext;
