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

    /// <summary>
    /// Makes sure that what was deleted is not left in the files either; true when there was something to do. SQLite does so
    /// with each deletion. PostgreSQL needs its tables written anew: after someone asked to be forgotten, and once a day.
    /// </summary>
    ValueTask<bool> ScrubAsync(DateTimeOffset now, CancellationToken cancellationToken);
}
