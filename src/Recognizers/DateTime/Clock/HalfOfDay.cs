using System.Text.Json.Serialization;

namespace Recognizers.Text.DateTime.Clock;

/// <summary>Which half of the day an hour of the clock belongs to.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<HalfOfDay>))]
internal enum HalfOfDay
{
    None,
    Am,
    Pm,

    /// <summary>Both halves, said outright: "7ampm".</summary>
    Both,

    /// <summary>Evening hours are Pm, the small hours Am.</summary>
    Night,

    /// <summary>Around midday: one to three are Pm.</summary>
    Noon,

    /// <summary>Said so loosely that only the hour as written is given: "11ish".</summary>
    AsWritten,
}
