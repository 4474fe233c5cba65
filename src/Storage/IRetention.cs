namespace GentleSleepBot.Storage;

/// <summary>Lets go of what was kept long enough.</summary>
public interface IRetention
{
    /// <summary>
    /// Deletes everything of persons whose last message is too old; returns the conversations that are gone. When another
    /// host is at it, nothing happens.
    /// </summary>
    /// <param name="unremembered">Last message before which a person goes who did not agree to be remembered.</param>
    /// <param name="remembered">The same for a person who did.</param>
    /// <param name="limit">Most persons to delete at once.</param>
    /// <param name="cancellationToken">Stops before the deletion.</param>
    ValueTask<IReadOnlyList<string>> ExpireAsync(
        DateTimeOffset unremembered, DateTimeOffset remembered, int limit, CancellationToken cancellationToken);
}
