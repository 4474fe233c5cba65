namespace GentleSleepBot.Storage;

/// <summary>Who asked to be forgotten, so that a restored backup can be made to forget them again.</summary>
public interface IErasures
{
    /// <summary>The erasures that the database knows.</summary>
    ValueTask<IReadOnlyList<Erasure>> ListErasuresAsync(CancellationToken cancellationToken);

    /// <summary>Carries out erasures that the database does not know, as after a restore; returns how many persons it had to forget.</summary>
    ValueTask<int> ReplayErasuresAsync(IReadOnlyList<Erasure> erasures, CancellationToken cancellationToken);

    /// <summary>Lets go of erasures from before any backup that may still be restored.</summary>
    ValueTask PruneErasuresAsync(DateTimeOffset before, CancellationToken cancellationToken);
}
