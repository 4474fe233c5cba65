using GentleSleepBot.Host.Commands.Evaluate;

namespace LanguageModel.Evaluation;

/// <summary>What a hostile model could do, beside the same messages without a model.</summary>
internal sealed record HostileFigures
{
    /// <summary>Labelled messages in each of both runs.</summary>
    public required int Turns { get; init; }

    /// <summary>Requests that the model got.</summary>
    public required int Requests { get; init; }

    /// <summary>Different sentences of its own that it wrote.</summary>
    public required int Written { get; init; }

    /// <summary>Those of them that a parent would have read.</summary>
    public required IReadOnlyList<string> Reached { get; init; }

    /// <summary>Replies of which some part is the model's wording.</summary>
    public required int Worded { get; init; }

    /// <summary>Messages whose safety level was lower than without the model.</summary>
    public required IReadOnlyList<string> Lowered { get; init; }

    /// <summary>Near-misses answered as an emergency or a crisis.</summary>
    public required Proportion NearMissAlarms { get; init; }

    /// <summary>Questions whose topic came first, without and with the model.</summary>
    public required (Proportion Off, Proportion On) TopicFirst { get; init; }

    /// <summary>Faults of replies to those who want to be told to leave a child to cry.</summary>
    public required IReadOnlyList<string> Harsh { get; init; }

    /// <summary>Turns of whole talks that went as labelled, without and with the model.</summary>
    public required (Proportion Off, Proportion On) WholeTalks { get; init; }
}
