namespace GentleSleepBot.Guidance.Safety.Likeness;

/// <summary>A harmless message, and what a model that never saw it says.</summary>
/// <param name="Kind">Where it comes from.</param>
/// <param name="Words">How many words it has, numbers aside.</param>
/// <param name="Scores">One score a level.</param>
internal sealed record HeldMessage(LearnedKind Kind, int Words, float[] Scores);
