using System.Security.Cryptography;
using System.Text;

namespace BotFramework.Builder.Dialogs;

/// <summary>Dialogs that can begin one another by id.</summary>
public class DialogSet
{
    private readonly IStatePropertyAccessor<DialogState>? _dialogState;
    private readonly Dictionary<string, Dialog> _dialogs = new(StringComparer.Ordinal);
    private string? _version;

    /// <summary>Makes a set whose state is kept by its owner, as a component's is.</summary>
    public DialogSet()
    {
    }

    /// <summary>Makes a set that keeps its stack in a state property.</summary>
    public DialogSet(IStatePropertyAccessor<DialogState> dialogState)
    {
        ArgumentNullException.ThrowIfNull(dialogState);

        _dialogState = dialogState;
    }

    /// <summary>
    /// Adds a dialog. When another has its id, the dialog's own id gets the first free number from 2 as a suffix;
    /// adding the same object again changes nothing.
    /// </summary>
    /// <returns>This set.</returns>
    public DialogSet Add(Dialog dialog)
    {
        ArgumentNullException.ThrowIfNull(dialog);

        if (_dialogs.TryGetValue(dialog.Id, out var present) && !ReferenceEquals(present, dialog))
            dialog.Id = FreeId(dialog.Id);

        _dialogs[dialog.Id] = dialog;
        _version = null;
        return this;
    }

    /// <summary>Opens the stored stack of this turn's conversation.</summary>
    /// <exception cref="InvalidOperationException">The set was made without a state property.</exception>
    public async Task<DialogContext> CreateContextAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        if (_dialogState is null)
            throw new InvalidOperationException("The dialog set has no state property to open a stack from.");

        var state = await _dialogState.GetAsync(turnContext, () => new DialogState(), cancellationToken);
        return new DialogContext(this, turnContext, state);
    }

    /// <summary>The dialog with an id; null when there is none.</summary>
    public Dialog? Find(string dialogId)
    {
        DialogArguments.ThrowIfBlank(dialogId);

        return _dialogs.GetValueOrDefault(dialogId);
    }

    /// <summary>Every dialog of the set.</summary>
    public IEnumerable<Dialog> GetDialogs() => _dialogs.Values;

    /// <summary>What changes when a dialog is added, or when the version of one changes; the order of adding plays no part.</summary>
    public virtual string GetVersion() => _version ??= HashOfVersions();

    private string HashOfVersions()
    {
        var versions = _dialogs
            .OrderBy(dialog => dialog.Key, StringComparer.Ordinal)
            .Select(dialog => $"{dialog.Key}={dialog.Value.GetVersion()}");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', versions))), 0, 8);
    }

    private string FreeId(string id)
    {
        var number = 2;
        while (_dialogs.ContainsKey($"{id}{number}"))
            number++;

        return $"{id}{number}";
    }
}
