using System.Text.Json;

namespace BotFramework.Builder.Turns;

/// <summary>All that is kept of a person, under one key: in a turn that of <see cref="TurnParent"/>.</summary>
public interface IParentData
{
    /// <summary>Deletes everything; returns the conversations that are gone, so that their sockets can be closed.</summary>
    ValueTask<IReadOnlyList<string>> ForgetAsync(string parent, CancellationToken cancellationToken);

    /// <summary>Everything as one JSON object, an array a table.</summary>
    ValueTask<JsonElement> ExportAsync(string parent, CancellationToken cancellationToken);

    /// <summary>How many rows are kept in each table; tables without any are left out, so that nothing kept is nothing told.</summary>
    ValueTask<IReadOnlyDictionary<string, long>> CountAsync(string parent, CancellationToken cancellationToken);
}
