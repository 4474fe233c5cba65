using System.Text.Json;
using System.Text.Json.Serialization;
using GentleSleepBot.Host.Coach.Identity;

namespace GentleSleepBot.Host.Coach;

[JsonSerializable(typeof(CoachAccount))]
[JsonSerializable(typeof(CoachHours))]
[JsonSerializable(typeof(StoredPasskey))]
[JsonSerializable(typeof(HeldPassword))]
[JsonSerializable(typeof(CoachExport))]
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
internal sealed partial class CoachJson : JsonSerializerContext;
