using System.Text.Json;
using System.Text.Json.Serialization;

namespace BotFramework.Schema;

/// <summary>A file or a card beside a message.</summary>
public class Attachment
{
    /// <summary>Makes an empty attachment.</summary>
    public Attachment()
    {
    }

    /// <summary>Makes an attachment.</summary>
    public Attachment(
        string? contentType = null,
        string? contentUrl = null,
        object? content = null,
        string? name = null,
        string? thumbnailUrl = null)
    {
        ContentType = contentType;
        ContentUrl = contentUrl;
        Content = content;
        Name = name;
        ThumbnailUrl = thumbnailUrl;
    }

    /// <summary>Media type of the content.</summary>
    public string? ContentType { get; set; }

    /// <summary>Address of the content.</summary>
    public string? ContentUrl { get; set; }

    /// <summary>The content itself: a card of this namespace, or a <see cref="JsonElement"/>.</summary>
    public object? Content { get; set; }

    /// <summary>File name.</summary>
    public string? Name { get; set; }

    /// <summary>Address of a small picture of it.</summary>
    public string? ThumbnailUrl { get; set; }

    /// <summary>Members that this type does not name, as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Properties { get; set; }
}
