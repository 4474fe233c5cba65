using System.Buffers.Text;
using System.Security.Cryptography;
using GentleSleepBot.Host.Commands;
using GentleSleepBot.Host.Site;
using GentleSleepBot.Storage.Coaches;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace GentleSleepBot.Host.Coach;

/// <summary><c>coach add NAME</c>: makes a coach, or finds one, and prints the one-time link by which they enrol.</summary>
internal sealed class CoachAddCommand(CoachAccounts accounts, CoachTable table, ILookupNormalizer normalizer, IOptions<SiteOptions> site, TimeProvider clock) : ICommand
{
    public const string Usage = "coach add \"name to sign in with, such as an e-mail address\"";

    private const int SecretBytes = 32;

    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(7);

    public async Task<int> RunAsync(IReadOnlyList<string> arguments, CommandStreams streams, CancellationToken cancellationToken)
    {
        var name = string.Join(' ', arguments.Skip(1)).Trim();
        if (arguments is not ["add", ..] || name.Length == 0 || arguments.Any(word => word.StartsWith("--", StringComparison.Ordinal)))
        {
            await streams.Error.WriteLineAsync($"Usage: {Usage}");
            return ExitCodes.Usage;
        }

        var link = await InviteAsync(name, cancellationToken);
        await streams.Error.WriteLineAsync($"Send this link to {name}. It can be used once, within {Lifetime.Days} days:");
        await streams.Out.WriteLineAsync(link);
        return ExitCodes.Ok;
    }

    /// <summary>A one-time link for a coach, who is made when new.</summary>
    public async Task<string> InviteAsync(string signInName, CancellationToken cancellationToken)
    {
        var normalized = normalizer.NormalizeName(signInName);
        await accounts.AddAsync(
            new CoachAccount
            {
                Id = Guid.NewGuid().ToString("N"),
                SignInName = signInName,
                NormalizedSignInName = normalized,
                Name = "",
                Stamp = Guid.NewGuid().ToString("N"),
                SecurityStamp = Guid.NewGuid().ToString("N"),
            },
            cancellationToken);
        var coach = await accounts.FindByNameAsync(normalized, cancellationToken) ?? throw new InvalidOperationException("The coach was deleted meanwhile.");
        var secret = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(SecretBytes));
        await table.InviteAsync(coach.Id, secret, clock.GetUtcNow() + Lifetime, cancellationToken);
        return site.Value.LinkTo($"/coach/enrol/{secret}");
    }
}
