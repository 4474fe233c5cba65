namespace GentleSleepBot.Host.Commands.Evaluate;

/// <summary>One labelled message. A label that is absent is not scored; fields that other tools read are passed over.</summary>
/// <param name="Id">Names the line; unique in its file.</param>
/// <param name="Text">What the parent wrote.</param>
/// <param name="Conversation">Lines with the same value are turns of one talk.</param>
/// <param name="Topic">The best topic.</param>
/// <param name="Secondary">Other topics that are an acceptable answer.</param>
/// <param name="RedFlag">The safety level.</param>
/// <param name="Expected">The safety level, in files about safety alone.</param>
/// <param name="InScope">False when the message is not about sleep and holds no danger.</param>
/// <param name="Pair">Joins a plain line with the same one played down.</param>
/// <param name="AgeMonths">The child's age; null when the message tells none.</param>
/// <param name="AgeIsDebatable">Two readers could take the age differently, so it is not scored.</param>
/// <param name="CioStance">The stance on leaving a child to cry, or several that are equally right with a stroke between them.</param>
internal sealed record LabelledLine(
    string Id,
    string Text,
    string? Conversation,
    string? Topic,
    IReadOnlyList<string>? Secondary,
    string? RedFlag,
    string? Expected,
    bool? InScope,
    string? Pair,
    double? AgeMonths,
    bool AgeIsDebatable,
    string? CioStance)
{
    /// <summary>The labelled safety level; null when the line is not about safety.</summary>
    public string? Level => RedFlag ?? Expected;

    /// <summary>Whether a topic is among those that answer the message.</summary>
    public bool IsAnsweredBy(string topic) => topic == Topic || Secondary?.Contains(topic, StringComparer.Ordinal) == true;
}
