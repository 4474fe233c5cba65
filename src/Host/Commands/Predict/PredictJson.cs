using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace GentleSleepBot.Host.Commands.Predict;

[JsonSerializable(typeof(PredictLine))]
[JsonSerializable(typeof(Prediction))]
[JsonSerializable(typeof(PredictionFault))]
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, NumberHandling = JsonNumberHandling.Strict)]
internal sealed partial class PredictJson : JsonSerializerContext
{
    /// <summary>The same, with letters of every script left as they are: the output is read by people and never by a browser.</summary>
    public static PredictJson Readable { get; } = new(new JsonSerializerOptions(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
