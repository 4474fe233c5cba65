using GentleSleepBot.Host.Commands;

namespace GentleSleepBot.Host.Scorecards;

/// <summary>A turn of a labelled talk, and whether what came of it is what its label asks; a figure is null where the label asks nothing of that kind.</summary>
internal sealed record JudgedTurn(string Talk, LabelledTurn Label, SpokenTurn Spoken)
{
    private const double AgeTolerance = 0.6;
    private const string NoTopic = "none";

    private readonly string _reply = string.Join("\n\n", Spoken.Replies.Select(reply => reply.Text ?? reply.Summary));

    /// <summary>Whether the safety level is one of those labelled.</summary>
    public bool? IsLevelRight => Label.Levels.Count == 0 ? null : Label.Levels.Contains(Spoken.Reading.SafetyLevel, StringComparer.Ordinal);

    /// <summary>Whether the reply is about one of the labelled topics.</summary>
    public bool? IsTopicRight => Label.Topics switch
    {
        [] => null,
        [NoTopic] => !Says("/topics/"),
        _ => Label.Topics.Any(topic => Spoken.Reading.Answered.Contains(topic) || Says($"/topics/{topic}#")),
    };

    /// <summary>Whether the age known afterwards is the labelled one.</summary>
    public bool? IsAgeRight => Label.AgeMonths is { } age ? Spoken.Reading.Facts.AgeMonths is { } known && Math.Abs(known - age) <= AgeTolerance : null;

    /// <summary>Whether the reply says what it must and nothing that it must not.</summary>
    public bool? AreWordsRight => Label.Hears.Count + Label.Never.Count == 0
        ? null
        : Label.Hears.All(any => any.Any(Says)) && !Label.Never.Any(Says);

    /// <summary>Whether nothing that the label asks was missed.</summary>
    public bool IsRight => IsLevelRight != false && IsTopicRight != false && IsAgeRight != false && AreWordsRight != false;

    private bool Says(string words) => _reply.Contains(words, StringComparison.OrdinalIgnoreCase);
}
