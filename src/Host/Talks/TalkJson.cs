using System.Text.Json;
using System.Text.Json.Serialization;

namespace GentleSleepBot.Host.Talks;

[JsonSerializable(typeof(TalkRequest))]
[JsonSerializable(typeof(TalkAnswer))]
[JsonSerializable(typeof(ForgetAnswer))]
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
internal sealed partial class TalkJson : JsonSerializerContext;
