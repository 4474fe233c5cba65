namespace BotFramework.Builder.Turns.Stages;

/// <summary>A turn that waits to enter a stage.</summary>
internal readonly record struct StagedTurn(int Stage, Action GoOn);
