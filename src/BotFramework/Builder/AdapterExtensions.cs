namespace BotFramework.Builder;

/// <summary>Adds common things to the turns of an adapter.</summary>
public static class AdapterExtensions
{
    /// <summary>Puts a storage into every turn that has none.</summary>
    public static BotAdapter UseStorage(this BotAdapter botAdapter, IStorage storage)
    {
        ArgumentNullException.ThrowIfNull(botAdapter);
        return botAdapter.Use(new RegisterClassMiddleware<IStorage>(storage));
    }

    /// <summary>Puts states into every turn, each under the full name of its type.</summary>
    public static BotAdapter UseBotState(this BotAdapter botAdapter, params BotState[] botStates)
    {
        ArgumentNullException.ThrowIfNull(botAdapter);
        ArgumentNullException.ThrowIfNull(botStates);

        foreach (var state in botStates)
            botAdapter.Use(new RegisterClassMiddleware<BotState>(state, state.GetType().FullName ?? state.GetType().Name));

        return botAdapter;
    }

    /// <summary>Puts states into every turn, and saves them at its end unless told not to.</summary>
    public static BotAdapter UseBotState(this BotAdapter botAdapter, ConversationState conversationState, UserState userState, bool auto = true)
    {
        botAdapter.UseBotState([conversationState, userState]);
        return auto ? botAdapter.Use(new AutoSaveStateMiddleware(conversationState, userState)) : botAdapter;
    }
}
