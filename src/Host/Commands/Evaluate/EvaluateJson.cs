using System.Text.Json.Serialization;

namespace GentleSleepBot.Host.Commands.Evaluate;

[JsonSerializable(typeof(LabelledLine))]
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = false)]
internal sealed partial class EvaluateJson : JsonSerializerContext;
