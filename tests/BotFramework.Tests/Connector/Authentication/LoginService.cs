using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.IdentityModel.Tokens;

namespace BotFramework.Tests.Connector.Authentication;

/// <summary>A login service on loopback that publishes real keys with their endorsements.</summary>
internal sealed class LoginService : IAsyncDisposable
{
    private const string DocumentPath = "/.well-known/openidconfiguration";
    private const string KeysPath = "/.well-known/keys";

    // Making keys is slow: all published ones share one, and those that are not published another.
    private static readonly RSA Shared = RSA.Create(2048);
    private static readonly RSA Foreign = RSA.Create(2048);

    private readonly LoopbackService _service;

    public LoginService() => _service = new LoopbackService(call => Answer(call.Path));

    public string Metadata => _service.Address.TrimEnd('/') + DocumentPath;

    public bool IsDown { get; set; }

    /// <summary>How often the keys were asked for, also while down.</summary>
    public int Reads => _service.Calls.Count(call => call.Path == DocumentPath);

    public List<PublishedKey> Published { get; } = [];

    public PublishedKey Publish(params string[] endorsements)
    {
        var key = new PublishedKey(NewId(), Shared, endorsements);
        Published.Add(key);
        return key;
    }

    public ValueTask DisposeAsync() => _service.DisposeAsync();

    private static string NewId() => Guid.NewGuid().ToString("N");

    private LoopbackService.Answer Answer(string path) => IsDown ? new(503) : path switch
    {
        DocumentPath => new(200, JsonSerializer.Serialize(new { issuer = "loopback", jwks_uri = _service.Address.TrimEnd('/') + KeysPath })),
        KeysPath => new(200, JsonSerializer.Serialize(new { keys = Published.Select(key => key.Public()) })),
        _ => new(404),
    };

    internal sealed record PublishedKey(string Id, RSA Rsa, string[] Endorsements)
    {
        public SigningCredentials Credentials(string algorithm = SecurityAlgorithms.RsaSha256) =>
            new(new RsaSecurityKey(Rsa) { KeyId = Id, CryptoProviderFactory = new CryptoProviderFactory { CacheSignatureProviders = false } }, algorithm);

        /// <summary>A key that nobody published.</summary>
        public static PublishedKey Unpublished(params string[] endorsements) => new(NewId(), Foreign, endorsements);

        public object Public()
        {
            var parameters = Rsa.ExportParameters(includePrivateParameters: false);
            return new
            {
                kty = "RSA",
                use = "sig",
                kid = Id,
                n = Base64UrlEncoder.Encode(parameters.Modulus),
                e = Base64UrlEncoder.Encode(parameters.Exponent),
                endorsements = Endorsements.Length > 0 ? Endorsements : null,
            };
        }
    }
}
