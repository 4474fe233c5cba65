using GentleSleepBot.Storage;

namespace Storage.Tests.Contract;

/// <summary>What every engine must keep of the host's own secrets.</summary>
public abstract class SecretsContract
{
    protected abstract IBotStore Store { get; }

    [Fact]
    public async Task AddSecret_Twice_KeepsTheFirst()
    {
        Assert.Equal([1, 2], await Store.AddSecretAsync("a/one", [1, 2], Commits.At, default));
        Assert.Equal([1, 2], await Store.AddSecretAsync("a/one", [3], Commits.At, default));
        await Store.AddSecretAsync("a/two", [4], Commits.At.AddSeconds(1), default);
        await Store.AddSecretAsync("b/one", [5], Commits.At, default);

        Assert.Equal([[1, 2], [4]], await Store.ListSecretsAsync("a/", default));
    }

    [Fact]
    public async Task DeleteSecrets_Kept_LeavesNone()
    {
        await Store.AddSecretAsync("a/one", [1], Commits.At, default);
        await Store.AddSecretAsync("b/one", [2], Commits.At, default);

        Assert.Equal(2, await Store.DeleteSecretsAsync(default));
        Assert.Equal([3], await Store.AddSecretAsync("a/one", [3], Commits.At, default));
    }
}
