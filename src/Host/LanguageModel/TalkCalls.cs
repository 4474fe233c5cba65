using Microsoft.Extensions.Caching.Memory;

namespace GentleSleepBot.Host.LanguageModel;

/// <summary>
/// One call a talk: made once for one thing, also when the turn runs again; another thing ends the call before. Safe for use by many threads.
/// </summary>
/// <typeparam name="T">What a call gives.</typeparam>
internal sealed class TalkCalls<T> : IDisposable
    where T : class
{
    private const int TalksRemembered = 10_000;
    private static readonly TimeSpan Remembered = TimeSpan.FromMinutes(30);

    private readonly MemoryCache _calls = new(new MemoryCacheOptions { SizeLimit = TalksRemembered });
    private readonly Lock _gate = new();

    /// <summary>What a call gives, or will give.</summary>
    /// <param name="conversationId">The talk.</param>
    /// <param name="key">The thing that is asked about.</param>
    /// <param name="ask">Makes the call; it goes on although nobody waits for it.</param>
    public Task<T?> Of(string conversationId, string key, Func<CancellationToken, Task<T?>> ask)
    {
        lock (_gate)
        {
            if (_calls.TryGetValue(conversationId, out Call? known) && known!.Key == key)
                return known.Answer;

            known?.Ending.Cancel();
            var ending = new CancellationTokenSource();
            var call = new Call(key, AskAsync(ask, ending.Token), ending);
            _calls.Set(conversationId, call, new MemoryCacheEntryOptions { Size = 1, SlidingExpiration = Remembered });
            return call.Answer;
        }
    }

    public void Dispose() => _calls.Dispose();

    private static async Task<T?> AskAsync(Func<CancellationToken, Task<T?>> ask, CancellationToken cancellationToken)
    {
        try
        {
            // It runs on its own: the turn waits for it only as long as it may.
            return await Task.Run(() => ask(cancellationToken), cancellationToken);
        }
        catch (OperationCanceledException)
        {
            return null;
        }
    }

    private sealed record Call(string Key, Task<T?> Answer, CancellationTokenSource Ending);
}
