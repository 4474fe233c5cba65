using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using GentleSleepBot.Storage.Coaches;
using Microsoft.Extensions.Options;

namespace GentleSleepBot.Host.Coach.Push;

/// <summary>Where a coach turns notifications on for a browser, and off again.</summary>
internal sealed class PushDesk(CoachPushTable pushes, PushKey key, IOptions<WebPushOptions> options, TimeProvider clock)
{
    private const int Most = 20;

    /// <summary>Whether the host offers notifications.</summary>
    public bool IsOn => options.Value.IsOn;

    /// <summary>The key that browsers are given.</summary>
    public string Key => key.Public;

    public Task<IReadOnlyList<CoachPush>> ListAsync(string coach, CancellationToken cancellationToken) => pushes.ListAsync(coach, cancellationToken);

    /// <summary>Turns notifications on for a browser; says what is wrong when that cannot be.</summary>
    public async Task<string?> AddAsync(string coach, string session, string device, PushForm form, CancellationToken cancellationToken)
    {
        if (form.FindFault(options.Value) is { } fault)
            return fault;

        var push = new CoachPush(
            NameOf(form.Endpoint!), coach, session, device, form.Endpoint!, form.BrowserKey!, form.BrowserSecret!, key.Public, clock.GetUtcNow().ToUnixTimeMilliseconds());
        var kept = await pushes.ListAsync(coach, cancellationToken);
        if (kept.Count >= Most && kept.All(other => other.Id != push.Id))
            return $"You are notified on {Most} browsers already. Please end one of them first.";

        await pushes.SaveAsync(push, cancellationToken);
        return null;
    }

    /// <summary>Turns notifications off for a browser; false when the coach has no such.</summary>
    public Task<bool> RemoveAsync(string coach, string id, CancellationToken cancellationToken) => pushes.RemoveAsync(coach, id, cancellationToken);

    /// <summary>The name of a browser by where to post for it; the page makes the same.</summary>
    public static string NameOf(string endpoint) => Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes(endpoint)));
}
