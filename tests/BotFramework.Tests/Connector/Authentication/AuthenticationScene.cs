using BotFramework.Connector.Authentication;
using BotFramework.Schema;
using BotFramework.Tests.Builder;

namespace BotFramework.Tests.Connector.Authentication;

/// <summary>A bot's checks over two real login services: one for channels, one for the bot's own registration.</summary>
internal sealed class AuthenticationScene : IAsyncDisposable
{
    private readonly HttpClient _http = new();
    private readonly List<ConfigurationBotFrameworkAuthentication> _made = [];

    public LoginService Channels { get; } = new();

    public LoginService Own { get; } = new();

    public ManualTimeProvider Clock { get; } = new();

    public static Activity Activity(string? channelId = "msteams", string? serviceUrl = Bearer.ServiceUrl) =>
        new() { Type = ActivityTypes.Message, ChannelId = channelId, ServiceUrl = serviceUrl };

    public ConfigurationBotFrameworkAuthentication Checks(string[]? callers = null, string[]? endorsements = null, string tenant = "")
    {
        var checks = new ConfigurationBotFrameworkAuthentication(
            new AuthenticationConfiguration
            {
                AppId = Bearer.AppId,
                TenantId = tenant,
                ChannelOpenIdMetadata = Channels.Metadata,
                EmulatorOpenIdMetadata = Own.Metadata,
                AllowedCallers = callers ?? [],
                RequiredEndorsements = endorsements ?? [],
            },
            _http,
            Clock);
        _made.Add(checks);
        return checks;
    }

    public async Task<bool> AreTakenAsync(string? header, Activity? activity = null, ConfigurationBotFrameworkAuthentication? checks = null)
    {
        try
        {
            var result = await (checks ?? Checks()).AuthenticateRequestAsync(activity ?? Activity(), header, TestContext.Current.CancellationToken);
            return result.Audience == Bearer.AppId && result.ClaimsIdentity.IsAuthenticated;
        }
        catch (UnauthorizedAccessException)
        {
            return false;
        }
    }

    public async ValueTask DisposeAsync()
    {
        _made.ForEach(checks => checks.Dispose());
        _http.Dispose();
        await Channels.DisposeAsync();
        await Own.DisposeAsync();
    }
}
