using GentleSleepBot.Host.Coach;
using GentleSleepBot.Storage.Coaches;
using Host.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace Host.Tests.Coach;

/// <summary>Coaches and links put into a host's store.</summary>
internal static class Coaches
{
    public const string Ana = "ana";

    public static T Get<T>(this BotHost host)
        where T : notnull => host.Services.GetRequiredService<T>();

    public static async Task<ClientLink> LinkAsync(this BotHost host, ClientLink? link = null)
    {
        await host.Get<CoachAccounts>().AddAsync(
            new CoachAccount { Id = Ana, SignInName = Ana, NormalizedSignInName = "ANA", Name = "Ana Ruiz", Stamp = "1", SecurityStamp = "1" }, TestContext.Current.CancellationToken);
        link ??= NewLink(host);
        await host.Get<ClientLinkTable>().AddAsync(link, TestContext.Current.CancellationToken);
        return link;
    }

    public static ClientLink NewLink(BotHost host) => new("code-of-ana", Ana, "The Okafors", host.Clock.GetUtcNow());
}
