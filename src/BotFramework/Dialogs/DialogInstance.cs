using System.Text.Json.Serialization;

namespace BotFramework.Builder.Dialogs;

/// <summary>A dialog on the stack, with all it must remember between turns.</summary>
public class DialogInstance
{
    /// <summary>Id of the dialog in its set.</summary>
    public string Id { get; set; } = string.Empty;

    /// <summary>What the dialog remembers. Values are of types that state can be stored in.</summary>
    [JsonConverter(typeof(StateDictionaryConverter))]
    public IDictionary<string, object> State { get; set; } = new Dictionary<string, object>();

    /// <summary>Version of a waterfall's steps or of the dialogs in a component that stored this; others do not continue it blindly.</summary>
    public string? Version { get; set; }

    internal bool IsOfAnotherVersionThan(string current) => Version is { } stored && stored != current;
}
