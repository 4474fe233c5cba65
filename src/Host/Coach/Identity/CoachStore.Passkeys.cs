using System.Text.Json;
using Microsoft.AspNetCore.Identity;

namespace GentleSleepBot.Host.Coach.Identity;

internal sealed partial class CoachStore : IUserPasskeyStore<CoachAccount>
{
    public Task AddOrUpdatePasskeyAsync(CoachAccount user, UserPasskeyInfo passkey, CancellationToken cancellationToken) =>
        table.SavePasskeyAsync(user.Id, passkey.CredentialId, JsonSerializer.Serialize(StoredPasskey.Of(passkey), CoachJson.Default.StoredPasskey), cancellationToken);

    public async Task<IList<UserPasskeyInfo>> GetPasskeysAsync(CoachAccount user, CancellationToken cancellationToken) =>
        [.. (await table.ListPasskeysAsync(user.Id, cancellationToken)).Select(json => JsonSerializer.Deserialize(json, CoachJson.Default.StoredPasskey)!.Restore())];

    public Task<CoachAccount?> FindByPasskeyIdAsync(byte[] credentialId, CancellationToken cancellationToken) => accounts.FindByPasskeyAsync(credentialId, cancellationToken);

    public async Task<UserPasskeyInfo?> FindPasskeyAsync(CoachAccount user, byte[] credentialId, CancellationToken cancellationToken) =>
        (await GetPasskeysAsync(user, cancellationToken)).FirstOrDefault(passkey => passkey.CredentialId.AsSpan().SequenceEqual(credentialId));

    public Task RemovePasskeyAsync(CoachAccount user, byte[] credentialId, CancellationToken cancellationToken) =>
        table.RemovePasskeyAsync(user.Id, credentialId, cancellationToken);
}
