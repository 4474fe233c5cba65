using Microsoft.Extensions.Options;

namespace GentleSleepBot.Host.LanguageModel;

/// <summary>Counts the tokens of one day and of each of its conversations. Safe for use by many threads.</summary>
internal sealed class TokenBudget(IOptions<AzureOpenAIOptions> options, TimeProvider clock)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, int> _byConversation = new(StringComparer.Ordinal);
    private DateOnly _day;
    private int _spent;

    /// <summary>Whether the day's tokens are used up.</summary>
    public bool IsExhausted
    {
        get
        {
            lock (_gate)
            {
                BeginDay();
                return _spent >= options.Value.DailyTokens;
            }
        }
    }

    /// <summary>Whether a conversation may spend more today.</summary>
    public bool Allows(string conversationId)
    {
        lock (_gate)
        {
            BeginDay();
            return _spent < options.Value.DailyTokens && _byConversation.GetValueOrDefault(conversationId) < options.Value.ConversationTokens;
        }
    }

    /// <summary>Counts what a call cost.</summary>
    public void Spend(string conversationId, int tokens)
    {
        lock (_gate)
        {
            BeginDay();
            _spent += tokens;
            _byConversation[conversationId] = _byConversation.GetValueOrDefault(conversationId) + tokens;
        }
    }

    private void BeginDay()
    {
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        if (today == _day)
            return;

        (_day, _spent) = (today, 0);
        _byConversation.Clear();
    }
}
