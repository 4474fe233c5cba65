namespace GentleSleepBot.Host.Scorecards;

/// <summary>One turn of a labelled talk: what is said, and what must come of it. What is null or empty is not asked of the turn.</summary>
/// <param name="Text">What the parent writes.</param>
/// <param name="After">Silence before it.</param>
/// <param name="IsEdit">Whether it is an edit of the message before.</param>
/// <param name="Levels">Safety levels of which one must be found.</param>
/// <param name="Topics">Topics of which the reply must cite one; <c>none</c> for no answer about sleep.</param>
/// <param name="AgeMonths">Age that must be known afterwards.</param>
/// <param name="Hears">Groups of words; one of each must stand in the reply.</param>
/// <param name="Never">Words that must not.</param>
internal sealed record LabelledTurn(
    string Text,
    TimeSpan After,
    bool IsEdit,
    IReadOnlyList<string> Levels,
    IReadOnlyList<string> Topics,
    double? AgeMonths,
    IReadOnlyList<IReadOnlyList<string>> Hears,
    IReadOnlyList<string> Never);
