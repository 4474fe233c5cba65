using System.Text.Json.Serialization;

namespace BotFramework.Builder.Dialogs;

/// <summary>The dialogs that are open in a conversation: what is stored between turns.</summary>
public class DialogState
{
    /// <summary>Makes the state of a conversation in which no dialog is open.</summary>
    [JsonConstructor]
    public DialogState()
        : this(null)
    {
    }

    /// <summary>Makes a state around a stack, which is used itself and not copied.</summary>
    public DialogState(List<DialogInstance>? stack) => DialogStack = stack ?? [];

    /// <summary>The open dialogs; the active one is first.</summary>
    public List<DialogInstance> DialogStack { get; set; }
}
