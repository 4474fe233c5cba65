using System.Text.Json.Serialization;

namespace GentleSleepBot.Host.Chat;

[JsonSerializable(typeof(Dictionary<string, string>))]
internal sealed partial class ChatJson : JsonSerializerContext;
