using BotFramework.Builder;

namespace GentleSleepBot.Dialogs.Talk;

/// <summary>Reads and keeps what the bot remembers of the talk at hand.</summary>
internal sealed class TalkMemory
{
    private const string Property = "talk";

    private readonly IStatePropertyAccessor<TalkState> _state;

    public TalkMemory(ConversationState conversation)
    {
        TalkJson.Register();
        _state = conversation.CreateProperty<TalkState>(Property);
    }

    public Task<TalkState> GetAsync(ITurnContext context, CancellationToken ct) => _state.GetAsync(context, () => new TalkState(), ct);

    /// <summary>What is remembered of a talk, from its stored record; null when the record holds none.</summary>
    /// <exception cref="StateFormatException">The record is broken.</exception>
    public static TalkState? Read(ReadOnlySpan<byte> json) => (StateSerializer.Deserialize(json) as StoredState)?.GetValueOrDefault(Property) as TalkState;

    /// <summary>Takes the open question as answered and gives what is known then.</summary>
    public Task<TalkState> CloseAsync(ITurnContext context, CancellationToken ct) => ChangeAsync(context, talk => talk with { Open = null }, ct);

    /// <summary>Changes what is remembered and gives what is known then.</summary>
    public async Task<TalkState> ChangeAsync(ITurnContext context, Func<TalkState, TalkState> change, CancellationToken ct)
    {
        var changed = change(await GetAsync(context, ct));
        await _state.SetAsync(context, changed, ct);
        return changed;
    }
}
