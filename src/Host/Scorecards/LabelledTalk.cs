namespace GentleSleepBot.Host.Scorecards;

/// <summary>A labelled talk of several turns.</summary>
internal sealed record LabelledTalk(string Id, IReadOnlyList<LabelledTurn> Turns);
