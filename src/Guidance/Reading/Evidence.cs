using System.Text.Json.Serialization;

namespace GentleSleepBot.Guidance.Reading;

/// <summary>The parent's own words that a fact was read from.</summary>
/// <param name="Text">The words exactly as written.</param>
/// <param name="Start">Offset of the first UTF-16 unit of <paramref name="Text"/> in the message.</param>
public sealed record Evidence(string Text, int Start)
{
    /// <summary>Offset just behind the last UTF-16 unit.</summary>
    [JsonIgnore]
    public int End => Start + Text.Length;
}
