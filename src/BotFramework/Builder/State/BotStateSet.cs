namespace BotFramework.Builder;

/// <summary>Several states, read and saved together.</summary>
public class BotStateSet
{
    /// <summary>Makes a set of states.</summary>
    public BotStateSet(params BotState[] botStates) => BotStates = [.. botStates];

    /// <summary>The states.</summary>
    public IList<BotState> BotStates { get; }

    /// <summary>Adds a state.</summary>
    public BotStateSet Add(BotState botState)
    {
        ArgumentNullException.ThrowIfNull(botState);
        BotStates.Add(botState);
        return this;
    }

    /// <summary>Reads all states into the turn.</summary>
    public async Task LoadAllAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default)
    {
        foreach (var state in BotStates)
            await state.LoadAsync(turnContext, force, cancellationToken);
    }

    /// <summary>Writes all states that changed.</summary>
    public async Task SaveAllChangesAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default)
    {
        foreach (var state in BotStates)
            await state.SaveChangesAsync(turnContext, force, cancellationToken);
    }
}
