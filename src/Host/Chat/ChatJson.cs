using System.Text.Json;
using System.Text.Json.Serialization;

namespace GentleSleepBot.Host.Chat;

[JsonSerializable(typeof(ChatScriptPage))]
[JsonSerializable(typeof(Manifest))]
[JsonSerializable(typeof(string[]))]
[JsonSerializable(typeof(Dictionary<string, string>))]
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
internal sealed partial class ChatJson : JsonSerializerContext;
