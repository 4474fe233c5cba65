using System.Text.Json;
using Microsoft.IdentityModel.Tokens;

namespace BotFramework.Connector.Authentication;

/// <summary>A published key and the channels it may sign for.</summary>
internal sealed record SigningKey(JsonWebKey Key, IReadOnlyCollection<string> Endorsements)
{
    public static SigningKey Of(JsonWebKey key) =>
        new(key, key.AdditionalData.TryGetValue(AuthenticationConstants.EndorsementsProperty, out var value) ? NamesIn(value) : []);

    private static string[] NamesIn(object? value) => value switch
    {
        JsonElement { ValueKind: JsonValueKind.Array } array =>
            [.. array.EnumerateArray().Where(name => name.ValueKind == JsonValueKind.String).Select(name => name.GetString()!)],
        IEnumerable<object> names => [.. names.OfType<string>()],
        _ => [],
    };
}
