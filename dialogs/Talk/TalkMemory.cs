using BotFramework.Builder;

namespace GentleSleepBot.Dialogs.Talk;

/// <summary>Reads and keeps what the bot remembers of the talk at hand.</summary>
internal sealed class TalkMemory
{
    private readonly IStatePropertyAccessor<TalkState> _state;

    public TalkMemory(ConversationState conversation)
    {
        TalkJson.Register();
        _state = conversation.CreateProperty<TalkState>("talk");
    }

    public Task<TalkState> GetAsync(ITurnContext context, CancellationToken ct) => _state.GetAsync(context, () => new TalkState(), ct);

    /// <summary>Changes what is remembered and gives what is known then.</summary>
    public async Task<TalkState> ChangeAsync(ITurnContext context, Func<TalkState, TalkState> change, CancellationToken ct)
    {
        var changed = change(await GetAsync(context, ct));
        await _state.SetAsync(context, changed, ct);
        return changed;
    }
}
