namespace GentleSleepBot.Storage;

/// <summary>Keys by which a returning browser opens its own talk. Only their SHA-256 is kept.</summary>
public interface IResumeKeys
{
    /// <summary>Keeps a key; false when it is kept already, and then nothing changes. Make it of 256 random bits; it cannot be read back.</summary>
    ValueTask<bool> SaveKeyAsync(string key, ResumeGrant grant, DateTimeOffset at, CancellationToken cancellationToken);

    /// <summary>What a key opens; null when it opens nothing.</summary>
    ValueTask<ResumeGrant?> FindGrantAsync(string key, CancellationToken cancellationToken);

    /// <summary>Makes a key open another conversation of the same person; false when there is no such key.</summary>
    ValueTask<bool> MoveKeyAsync(string key, string conversation, CancellationToken cancellationToken);

    /// <summary>Takes a key away; false when there was none.</summary>
    ValueTask<bool> RevokeKeyAsync(string key, CancellationToken cancellationToken);
}
