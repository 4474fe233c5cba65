using System.Buffers.Text;
using System.Security.Claims;
using System.Security.Cryptography;
using GentleSleepBot.Storage.Coaches;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace GentleSleepBot.Host.Coach.Identity;

/// <summary>Keeps sessions in the store, so that they can be listed and ended: the cookie holds only the name of one.</summary>
internal sealed class CoachSessions(CoachSessionTable table, IHttpContextAccessor http, TimeProvider clock) : ITicketStore
{
    private const int NameBytes = 32;
    private const int LongestDevice = 200;

    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(14);

    public async Task<string> StoreAsync(AuthenticationTicket ticket)
    {
        var name = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(NameBytes));
        await RenewAsync(name, ticket);
        return name;
    }

    public Task RenewAsync(string key, AuthenticationTicket ticket)
    {
        var now = clock.GetUtcNow();
        return table.SaveAsync(
            new CoachSession(
                key,
                ticket.Principal.FindFirstValue(ClaimTypes.NameIdentifier) ?? "",
                http.HttpContext is { } context ? DeviceOf(context) : "",
                TicketSerializer.Default.Serialize(ticket),
                now.ToUnixTimeMilliseconds(),
                (ticket.Properties.ExpiresUtc ?? now + Lifetime).ToUnixTimeMilliseconds()),
            CancellationToken.None);
    }

    /// <summary>The name of the session that a request belongs to; empty for one of nobody.</summary>
    public static string NameIn(HttpContext context) => context.Items[typeof(CoachSessions)] as string ?? "";

    public async Task<AuthenticationTicket?> RetrieveAsync(string key)
    {
        if (await table.FindAsync(key, clock.GetUtcNow(), CancellationToken.None) is not { } session)
            return null;

        if (http.HttpContext is { } context)
            context.Items[typeof(CoachSessions)] = key;
        return TicketSerializer.Default.Deserialize(session.Ticket);
    }

    /// <summary>What a browser says it is.</summary>
    public static string DeviceOf(HttpContext context)
    {
        var device = context.Request.Headers.UserAgent.ToString();
        return device.Length > LongestDevice ? device[..LongestDevice] : device;
    }

    public Task RemoveAsync(string key) => table.RemoveAsync(key, coach: null, CancellationToken.None);
}
