namespace BotFramework.Builder.Turns.Stages;

/// <summary>Stages as a turn sees them.</summary>
public static class TurnContextStages
{
    /// <summary>The entry to a stage; a turn of an adapter without stages goes on at once.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="stage">Number of the stage, from 0 to below <see cref="TurnStages.Count"/>.</param>
    public static StageEntry EnterStage(this ITurnContext turnContext, int stage)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        return turnContext.TurnState.Get<TurnStages>()?.Enter(stage) ?? default;
    }
}
