using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Identity;
using GentleSleepBot.Host.BotMessages;
using GentleSleepBot.Host.BotMessages.Credentials;

namespace Host.Tests.BotMessages;

/// <summary>Azure's own client asks for tokens; only its last step, the sending, ends in this process.</summary>
public sealed class CredentialTests : IDisposable
{
    private const string Tenant = "33333333-2222-3333-4444-555555555555";

    private readonly LoginHandler _login = new();
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("gsb-cred-");

    public void Dispose()
    {
        _login.Dispose();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Secret_AsksItsTenantOnceAndKeepsTheToken()
    {
        var credential = Make(new BotOptions { TenantId = Tenant, ClientSecret = "hush" });

        await TokenAsync(credential);
        var token = await TokenAsync(credential);

        Assert.Equal("given", token);
        var (path, form) = Assert.Single(_login.Asked);
        Assert.EndsWith($"/{Tenant}/oauth2/v2.0/token", path, StringComparison.Ordinal);
        Assert.Contains("grant_type=client_credentials", form, StringComparison.Ordinal);
        Assert.Contains("client_secret=hush", form, StringComparison.Ordinal);
        Assert.Contains("scope=https%3A%2F%2Fapi.botframework.com%2F.default", form, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Secret_WithoutTenant_AsksTheSharedOne()
    {
        await TokenAsync(Make(new BotOptions { ClientSecret = "hush" }));

        Assert.EndsWith("/botframework.com/oauth2/v2.0/token", Assert.Single(_login.Asked).Path, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bot.pfx", "pass")]
    [InlineData("bot.pem", "")]
    [InlineData("bot.pem", "pass")]
    public async Task Certificate_SignsItsRequestAndTellsItsEnd(string fileName, string password)
    {
        var expires = new DateTimeOffset(2031, 5, 6, 0, 0, 0, TimeSpan.Zero);
        WriteCertificate(fileName, password, expires);
        var credential = Make(new BotOptions { TenantId = Tenant, CertificatePath = fileName, CertificatePassword = password });

        await TokenAsync(credential);

        Assert.Contains("client_assertion=", Assert.Single(_login.Asked).Form, StringComparison.Ordinal);
        Assert.Equal(expires, credential.Expires);
    }

    [Fact]
    public async Task ManagedIdentity_AsksTheMachineItRunsOn()
    {
        var token = await TokenAsync(Make(new BotOptions { ManagedIdentity = true }));

        Assert.Equal("given", token);
        Assert.Contains(_login.Asked, asked => asked.Path.Contains("/metadata/identity/oauth2/token", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Secret_Refused_Fails()
    {
        _login.Refuses = true;

        var failure = await Assert.ThrowsAsync<AuthenticationFailedException>(() => TokenAsync(Make(new BotOptions { TenantId = Tenant, ClientSecret = "hush" })));

        Assert.DoesNotContain("hush", failure.ToString(), StringComparison.Ordinal);
    }

    private static async Task<string> TokenAsync(BotCredential credential) =>
        (await credential.Token.GetTokenAsync(new TokenRequestContext([new BotCloudOptions().Scope]), TestContext.Current.CancellationToken)).Token;

    private BotCredential Make(BotOptions options)
    {
        options.AppId = "11111111-2222-3333-4444-555555555555";
        return BotCredential.Of(options, _folder.FullName, new HttpClientTransport(new HttpClient(_login, disposeHandler: false)));
    }

    private void WriteCertificate(string fileName, string password, DateTimeOffset expires)
    {
        using var key = RSA.Create(2048);
        using var certificate = new CertificateRequest("CN=bot", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
            .CreateSelfSigned(expires.AddYears(-6), expires);
        var path = Path.Combine(_folder.FullName, fileName);
        if (fileName.EndsWith(".pfx", StringComparison.Ordinal))
            File.WriteAllBytes(path, certificate.Export(X509ContentType.Pfx, password));
        else
            File.WriteAllText(path, certificate.ExportCertificatePem() + "\n" + KeyOf(key, password));
    }

    private static string KeyOf(RSA key, string password) => password.Length == 0
        ? key.ExportPkcs8PrivateKeyPem()
        : key.ExportEncryptedPkcs8PrivateKeyPem(password, new PbeParameters(PbeEncryptionAlgorithm.Aes256Cbc, HashAlgorithmName.SHA256, iterationCount: 1000));

    private sealed class LoginHandler : HttpMessageHandler
    {
        public List<(string Path, string Form)> Asked { get; } = [];

        public bool Refuses { get; set; }

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var path = request.RequestUri!.PathAndQuery;
            if (path.Contains("/token", StringComparison.Ordinal))
                Asked.Add((path, request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken)));
            return new HttpResponseMessage(Refuses ? HttpStatusCode.Unauthorized : HttpStatusCode.OK)
            {
                RequestMessage = request,
                Content = new StringContent(Answer(path), Encoding.UTF8, "application/json"),
            };
        }

        private string Answer(string path) => (Refuses, path) switch
        {
            (true, _) => """{"error":"invalid_client","error_description":"AADSTS7000222: The provided client secret keys are expired."}""",
            (_, var discovery) when discovery.Contains("/discovery/instance", StringComparison.Ordinal) =>
                """{"tenant_discovery_endpoint":"https://login.microsoftonline.com/x/v2.0/.well-known/openid-configuration","metadata":[{"preferred_network":"login.microsoftonline.com","preferred_cache":"login.windows.net","aliases":["login.microsoftonline.com","login.windows.net"]}]}""",
            _ => """{"token_type":"Bearer","expires_in":3600,"expires_on":"4102444800","resource":"https://api.botframework.com","access_token":"given"}""",
        };
    }
}
