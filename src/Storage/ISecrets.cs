namespace GentleSleepBot.Storage;

/// <summary>Keys of the service itself, shared by all hosts. They come here encrypted: the store adds no protection of its own.</summary>
public interface ISecrets
{
    /// <summary>Keeps a secret unless one of that name is kept already; returns the one that is kept, so that hosts starting together agree.</summary>
    ValueTask<byte[]> AddSecretAsync(string name, byte[] value, DateTimeOffset at, CancellationToken cancellationToken);

    /// <summary>The secrets whose names begin so, oldest first.</summary>
    ValueTask<IReadOnlyList<byte[]>> ListSecretsAsync(string namePrefix, CancellationToken cancellationToken);

    /// <summary>Lets go of all of them, so that the next host that starts makes new ones; returns how many there were. No host may serve meanwhile.</summary>
    ValueTask<int> DeleteSecretsAsync(CancellationToken cancellationToken);
}
