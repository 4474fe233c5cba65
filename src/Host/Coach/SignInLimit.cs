using GentleSleepBot.Host.Limits;
using Microsoft.Extensions.Options;

namespace GentleSleepBot.Host.Coach;

/// <summary>Keeps one address from trying passwords of many coaches; the lock of an account holds for one alone.</summary>
internal sealed class SignInLimit(IOptions<LimitOptions> options) : IAsyncDisposable
{
    private readonly RateLimit _tries = new(options.Value.SignInsPerMinute);

    /// <summary>Whether there is room for one more try; without it the answer says when to come again.</summary>
    public bool TryTake(HttpContext context) => _tries.TryTake(RateLimit.AddressOf(context), context);

    public ValueTask DisposeAsync() => _tries.DisposeAsync();
}
