using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace BotFramework.Schema;

/// <summary>Something said about a message, such as a mention or a citation.</summary>
public class Entity
{
    /// <summary>Makes an empty entity.</summary>
    public Entity()
    {
    }

    /// <summary>Makes an entity of a type.</summary>
    public Entity(string? type = null) => Type = type;

    /// <summary>Kind of the entity.</summary>
    public string? Type { get; set; }

    /// <summary>All other members, as they came or as they are to be sent.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Properties { get; set; }

    /// <summary>Reads the entity as another type.</summary>
    public T? GetAs<T>(JsonTypeInfo<T> type) =>
        JsonSerializer.Deserialize(JsonSerializer.SerializeToUtf8Bytes(this, BotFrameworkJsonContext.Default.Entity), type);

    /// <summary>Takes all members from a value of another type, its <c>type</c> included.</summary>
    public void SetAs<T>(T value, JsonTypeInfo<T> type)
    {
        var read = JsonSerializer.Deserialize(JsonSerializer.SerializeToUtf8Bytes(value, type), BotFrameworkJsonContext.Default.Entity);
        Type = read?.Type;
        Properties = read?.Properties;
    }
}
