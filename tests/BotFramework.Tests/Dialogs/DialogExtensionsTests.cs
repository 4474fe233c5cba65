using BotFramework.Builder;
using BotFramework.Builder.Adapters;
using BotFramework.Builder.Dialogs;

namespace BotFramework.Tests.Dialogs;

public class DialogExtensionsTests
{
    private readonly ConversationState _conversationState = new(new MemoryStorage());

    [Fact]
    public Task RunAsync_SeveralTurns_BeginsContinuesAndBeginsAgain() =>
        Run("root")
            .Send("hello").AssertReply("root asks")
            .Send("milk").AssertReply("root heard milk")
            .Send("hello").AssertReply("root asks")
            .StartTestAsync();

    [Fact]
    public async Task RunAsync_StackOfAnotherRoot_BeginsAnew()
    {
        await Run("before").Send("hello").AssertReply("before asks").StartTestAsync();

        await Run("after").Send("milk").AssertReply("after asks").StartTestAsync();
    }

    private TestFlow Run(string id)
    {
        var dialogState = _conversationState.CreateProperty<DialogState>("dialogs");
        var dialog = new ComponentDialog(id).AddDialog(new WaterfallDialog("steps",
        [
            async (step, ct) =>
            {
                await step.Context.SendActivityAsync($"{id} asks", cancellationToken: ct);
                return Dialog.EndOfTurn;
            },
            async (step, ct) =>
            {
                await step.Context.SendActivityAsync($"{id} heard {step.Result}", cancellationToken: ct);
                return await step.EndDialogAsync(null, ct);
            },
        ]));

        var adapter = new TestAdapter(TestAdapter.CreateConversation("talk")).Use(new AutoSaveStateMiddleware(_conversationState));
        return new TestFlow(adapter, (turnContext, ct) => dialog.RunAsync(turnContext, dialogState, ct));
    }
}
