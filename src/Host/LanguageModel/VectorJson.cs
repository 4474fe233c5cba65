using System.Text.Json.Serialization;

namespace GentleSleepBot.Host.LanguageModel;

[JsonSerializable(typeof(Dictionary<string, float[]>))]
internal sealed partial class VectorJson : JsonSerializerContext;
