using System.Text.Json;
using System.Text.Json.Serialization;

namespace GentleSleepBot.Host.Coach;

[JsonSerializable(typeof(CoachAccount))]
[JsonSerializable(typeof(CoachHours))]
[JsonSerializable(typeof(StoredPasskey))]
[JsonSerializable(typeof(CoachExport))]
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
internal sealed partial class CoachJson : JsonSerializerContext;
