using System.Text;
using Azure.Core;
using BotFramework.Builder.Turns;
using BotFramework.Connector;
using BotFramework.Connector.Authentication;

namespace BotFramework.Tests.Connector.Authentication;

public sealed class BotTokenHandlerTests : IAsyncLifetime
{
    private static readonly byte[] Json = Encoding.UTF8.GetBytes("""{"type":"message"}""");

    private readonly List<string?> _notes = [];
    private readonly HashSet<string> _trusted = [];
    private LoopbackService _service = null!;
    private int _status = 201;

    public ValueTask InitializeAsync()
    {
        _service = new LoopbackService(_ => new(_status));
        _trusted.Add(_service.Address);
        return ValueTask.CompletedTask;
    }

    public ValueTask DisposeAsync() => _service.DisposeAsync();

    [Fact]
    public async Task Send_ToATrustedService_CarriesTheToken()
    {
        await SendAsync(new Credential("the token"));

        Assert.Equal("Bearer the token", Assert.Single(_service.Calls).Authorization);
        Assert.Equal([null], _notes);
    }

    [Fact]
    public async Task Send_ToAnUntrustedService_CallsNobodyAndWaits()
    {
        _trusted.Clear();

        var failure = await Assert.ThrowsAsync<ConnectorException>(() => SendAsync(new Credential("the token")));

        Assert.Equal(ConnectorFailure.NotDelivered, failure.Failure);
        Assert.Empty(_service.Calls);
    }

    [Fact]
    public async Task Send_WithoutAToken_WaitsForAnotherTry()
    {
        var failure = await Assert.ThrowsAsync<ConnectorException>(() => SendAsync(new Credential(null)));

        Assert.Equal(ConnectorFailure.NotDelivered, failure.Failure);
        Assert.Empty(_service.Calls);
        Assert.NotNull(Assert.Single(_notes));
    }

    [Fact]
    public async Task Send_TokenNotTaken_IsNoted()
    {
        _status = 401;

        await Assert.ThrowsAsync<ConnectorException>(() => SendAsync(new Credential("the token")));

        Assert.NotNull(Assert.Single(_notes));
    }

    private async Task SendAsync(TokenCredential credential)
    {
        using var http = new HttpClient(new BotTokenHandler(credential, "scope", new Trusted(_trusted), _notes.Add) { InnerHandler = new SocketsHttpHandler() });
        await new ConnectorClient(http).SendAsync(new ConnectorRequest(ReplyKind.Post, _service.Address, "c", null, Json), TestContext.Current.CancellationToken);
    }

    private sealed class Trusted(HashSet<string> urls) : ITrustedServiceUrls
    {
        public ValueTask<bool> IsTrustedAsync(string serviceUrl, CancellationToken cancellationToken) => ValueTask.FromResult(urls.Contains(serviceUrl));
    }

    private sealed class Credential(string? token) : TokenCredential
    {
        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            token is null || requestContext.Scopes is not ["scope"] ? throw new InvalidOperationException("no token") : new AccessToken(token, DateTimeOffset.MaxValue);

        public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            ValueTask.FromResult(GetToken(requestContext, cancellationToken));
    }
}
