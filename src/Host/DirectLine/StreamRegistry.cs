using System.Collections.Concurrent;

namespace GentleSleepBot.Host.DirectLine;

/// <summary>The one open stream of each conversation: a newer one displaces it.</summary>
internal sealed class StreamRegistry
{
    private readonly ConcurrentDictionary<string, StreamPlace> _open = new(StringComparer.Ordinal);

    /// <summary>Takes the conversation's place; whoever held it is told to go. Disposing gives it back.</summary>
    public StreamPlace Take(string conversationId)
    {
        var place = new StreamPlace(released => _open.TryRemove(KeyValuePair.Create(conversationId, released)));
        _open.AddOrUpdate(conversationId, place, (_, earlier) =>
        {
            earlier.Displace();
            return place;
        });
        return place;
    }

    /// <summary>Hands an activity to the open stream, past the transcript; false without one.</summary>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="activity">Its JSON.</param>
    /// <param name="isSign">Whether it is only a sign of typing.</param>
    public bool Send(string conversationId, byte[] activity, bool isSign)
    {
        if (!_open.TryGetValue(conversationId, out var place))
            return false;

        place.Pass(activity, isSign);
        return true;
    }
}
