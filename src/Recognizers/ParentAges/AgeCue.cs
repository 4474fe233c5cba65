using System.Text.Json.Serialization;

namespace Recognizers.Text.ParentAges;

/// <summary>What words beside a number say about it.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<AgeCue>))]
internal enum AgeCue
{
    None,
    Below,
    About,
    Above,
    Turned,
    Turning,
    Aged,
    Subject,
    Corrected,
    Actual,
    BornAt,
    At,
    Duration,
    Writer,
    Clock,
    Filler,
    Old,
    Early,
    Gestation,
    Postpartum,
    Pregnant,
    Phase,
    Other,
}
