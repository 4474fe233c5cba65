using System.Globalization;
using BotFramework.Builder;
using BotFramework.Builder.Adapters;
using BotFramework.Builder.Dialogs;
using BotFramework.Schema;

namespace BotFramework.Tests.Dialogs;

/// <summary>
/// A bot made of dialogs, the first of which is begun by any message when none is open. Its state goes through storage, and so
/// through the serialiser, between any two turns. It says what the last dialog ended with.
/// </summary>
internal sealed class DialogTalk
{
    private readonly IStatePropertyAccessor<DialogState> _dialogState;
    private readonly DialogSet _dialogs;
    private readonly string _first;

    public DialogTalk(params Dialog[] dialogs)
        : this(new MemoryStorage(), dialogs)
    {
    }

    public DialogTalk(IStorage storage, params Dialog[] dialogs)
    {
        var conversationState = new ConversationState(storage);
        Adapter = new TestAdapter(TestAdapter.CreateConversation("talk")).Use(new AutoSaveStateMiddleware(conversationState));
        _dialogState = conversationState.CreateProperty<DialogState>("dialogs");
        _dialogs = new DialogSet(_dialogState);
        foreach (var dialog in dialogs)
            _dialogs.Add(dialog);

        _first = dialogs[0].Id;
    }

    public TestAdapter Adapter { get; }

    /// <summary>What the first dialog is begun with.</summary>
    public object? Options { get; init; }

    /// <summary>How a result is put in words.</summary>
    public Func<object?, string> Describe { get; init; } =
        result => result is null ? "nothing" : Convert.ToString(result, CultureInfo.InvariantCulture)!;

    /// <summary>Runs before the dialogs; true ends the turn there.</summary>
    public Func<DialogContext, CancellationToken, Task<bool>> Interrupt { get; init; } = (_, _) => Task.FromResult(false);

    /// <summary>A message that begins the first dialog.</summary>
    public TestFlow Begin() => Flow().Send("hello");

    public TestFlow Flow() => new(Adapter, OnTurnAsync);

    public static Activity Message(string text, string? locale = null) => new(ActivityTypes.Message) { Text = text, Locale = locale };

    private async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var dc = await _dialogs.CreateContextAsync(turnContext, cancellationToken);
        if (await Interrupt(dc, cancellationToken))
            return;

        var turn = await dc.ContinueDialogAsync(cancellationToken);
        if (turn.Status is DialogTurnStatus.Empty)
            turn = await dc.BeginDialogAsync(_first, Options, cancellationToken);

        if (turn.Status is DialogTurnStatus.Complete)
            await turnContext.SendActivityAsync($"ended with {Describe(turn.Result)}", cancellationToken: cancellationToken);
        else if (turn.Status is DialogTurnStatus.Cancelled)
            await turnContext.SendActivityAsync("cancelled", cancellationToken: cancellationToken);
    }
}
