namespace BotFramework.Builder.Turns.Stages;

/// <summary>Stages of every turn; a bot's own lie between <see cref="Run"/> and <see cref="Save"/>.</summary>
public static class TurnStage
{
    /// <summary>What was kept is read.</summary>
    public const int Begin = 0;

    /// <summary>The bot begins.</summary>
    public const int Run = 1;

    /// <summary>The state is written down.</summary>
    public const int Save = 29;

    /// <summary>All that is to be kept is put together.</summary>
    public const int Commit = 30;
}
