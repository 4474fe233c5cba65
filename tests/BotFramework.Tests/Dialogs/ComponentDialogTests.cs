using BotFramework.Builder;
using BotFramework.Builder.Dialogs;
using BotFramework.Schema;

namespace BotFramework.Tests.Dialogs;

public class ComponentDialogTests
{
    [Fact]
    public Task BeginDialogAsync_SeveralInside_BeginsTheFirstAdded() =>
        new DialogTalk(Component("talk", Ask("first"), Ask("second")))
            .Begin().AssertReply("first?")
            .Send("milk").AssertReply("ended with milk")
            .StartTestAsync();

    [Fact]
    public Task BeginDialogAsync_InitialDialogSet_BeginsThat()
    {
        var component = Component("talk", Ask("first"), Ask("second"));
        component.InitialDialogId = "second";

        return new DialogTalk(component).Begin().AssertReply("second?").StartTestAsync();
    }

    [Fact]
    public async Task BeginDialogAsync_NothingInside_Throws() =>
        await Assert.ThrowsAsync<InvalidOperationException>(() => Turn.Stack(new ComponentDialog("talk")).BeginDialogAsync("talk"));

    [Fact]
    public async Task BeginDialogAsync_TokenInPlaceOfOptions_Throws() =>
        await Assert.ThrowsAsync<ArgumentException>(
            () => Turn.Stack(Component("talk", Ask("first"))).BeginDialogAsync("talk", CancellationToken.None));

    [Fact]
    public Task BeginDialogAsync_Options_ReachTheDialogInside() =>
        new DialogTalk(Component("talk", new WaterfallDialog("inner", [(step, ct) => step.EndDialogAsync(step.Options, ct)])))
        {
            Options = "porridge",
        }
            .Begin().AssertReply("ended with porridge")
            .StartTestAsync();

    [Fact]
    public void AddDialog_Null_Throws() => Assert.Throws<ArgumentNullException>(() => new ComponentDialog("talk").AddDialog(null!));

    [Fact]
    public void New_WithoutId_GoesByItsType() => Assert.Equal(nameof(ComponentDialog), new ComponentDialog().Id);

    [Fact]
    public Task ContinueDialogAsync_ComponentsInComponents_KeepTheirPlaces() =>
        new DialogTalk(Component(
            "outer",
            Twice("outer steps", "middle"),
            Component("middle", Twice("middle steps", "inner"), Component("inner", Ask("inner ask")))))
            .Begin().AssertReply("inner ask?")
            .Send("a").AssertReply("inner ask?")
            .Send("b").AssertReply("inner ask?")
            .Send("c").AssertReply("inner ask?")
            .Send("d").AssertReply("ended with a+b+c+d")
            .StartTestAsync();

    [Fact]
    public Task BeginDialogAsync_OneThatOnlyTheParentHas_IsFound() =>
        new DialogTalk(
            Component("talk", new WaterfallDialog("inner", [(step, ct) => step.BeginDialogAsync("outside", null, ct)])),
            Ask("outside"))
            .Begin().AssertReply("outside?")
            .Send("milk").AssertReply("ended with milk")
            .StartTestAsync();

    [Fact]
    public Task BeginDialogAsync_SameIdInsideAndOutside_TakesTheOneInside() =>
        new DialogTalk(Component("talk", new WaterfallDialog("inner", [(step, ct) => step.BeginDialogAsync("ask", null, ct)]), Ask("ask", "inside?")), Ask("ask", "outside?"))
            .Begin().AssertReply("inside?")
            .StartTestAsync();

    [Fact]
    public Task OnContinueDialogAsync_HelpInTheMiddle_IsAnsweredAndTheQuestionAskedAgain() =>
        new DialogTalk(new HelpfulComponent())
            .Begin().AssertReply("how old?")
            .Send("help").AssertReply("weeks or months").AssertReply("how old?")
            .Send("5 months").AssertReply("ended with 5 months")
            .StartTestAsync();

    [Fact]
    public Task OnContinueDialogAsync_CancelInTheMiddle_EndsTheComponentWithNothing() =>
        new DialogTalk(new HelpfulComponent())
            .Begin().AssertReply("how old?")
            .Send("cancel").AssertReply("ended with nothing")
            .Send("hello").AssertReply("how old?")
            .StartTestAsync();

    [Fact]
    public Task RepromptDialogAsync_AfterAnInterruptionOutside_AsksTheQuestionInside() =>
        new DialogTalk(Component("talk", Component("nested", Ask("how old"))))
        {
            Interrupt = async (dc, ct) =>
            {
                if (dc.Context.Activity.Text != "fever")
                    return false;

                await dc.Context.SendActivityAsync("call now", cancellationToken: ct);
                await dc.RepromptDialogAsync(ct);
                return true;
            },
        }
            .Begin().AssertReply("how old?")
            .Send("fever").AssertReply("call now").AssertReply("how old?")
            .Send("five").AssertReply("ended with five")
            .StartTestAsync();

    [Fact]
    public Task ResumeDialogAsync_DialogPutOnTopHasEnded_AsksTheQuestionInside() =>
        new DialogTalk(Component("talk", Ask("how old")), Ask("aside"))
        {
            Interrupt = async (dc, ct) =>
            {
                if (dc.Context.Activity.Text != "wait")
                    return false;

                await dc.BeginDialogAsync("aside", null, ct);
                return true;
            },
        }
            .Begin().AssertReply("how old?")
            .Send("wait").AssertReply("aside?")
            .Send("done").AssertReply("how old?")
            .Send("five").AssertReply("ended with five")
            .StartTestAsync();

    [Fact]
    public async Task CancelAllDialogsAsync_ComponentOpen_CancelsWhatIsInside()
    {
        var inside = new RecordingDialog("inside");
        var dc = Turn.Stack(Component("talk", inside));
        await dc.BeginDialogAsync("talk");

        await dc.CancelAllDialogsAsync();

        Assert.Equal("left by CancelCalled", inside.Notes[^1]);
    }

    [Fact]
    public async Task EndDialogAsync_Overridden_HearsWhyItLeaves()
    {
        var component = new HelpfulComponent();
        var dc = Turn.Stack(component);
        await dc.BeginDialogAsync(component.Id);

        await dc.CancelAllDialogsAsync();

        Assert.Equal(DialogReason.CancelCalled, component.EndedBy);
    }

    [Fact]
    public async Task CreateChildContext_OpenComponent_ShowsTheStackInside()
    {
        var dc = Turn.Stack(Component("talk", Ask("how old")));
        await dc.BeginDialogAsync("talk");

        Assert.Equal("how old", dc.Child?.ActiveDialog?.Id);
        Assert.Same(dc, dc.Child?.Parent);
    }

    [Fact]
    public async Task Child_OfADialogWithoutDialogs_IsNull()
    {
        var dc = Turn.Stack(new RecordingDialog("plain"));
        await dc.BeginDialogAsync("plain");

        Assert.Null(dc.Child);
    }

    [Fact]
    public void FindDialog_UnknownInside_GivesNull() => Assert.Null(Component("talk", Ask("how old")).FindDialog("talk"));

    private static ComponentDialog Component(string id, params Dialog[] inside) =>
        inside.Aggregate(new ComponentDialog(id), (component, dialog) => component.AddDialog(dialog));

    /// <summary>Asks through a prompt-like waterfall, so that it can be asked again.</summary>
    private static AskingDialog Ask(string id, string? question = null) => new(id, question ?? $"{id}?");

    /// <summary>Begins a dialog two times over and joins the results.</summary>
    private static WaterfallDialog Twice(string id, string inner) => new(id,
    [
        (step, ct) => step.BeginDialogAsync(inner, null, ct),
        (step, ct) =>
        {
            step.Values["first"] = step.Result;
            return step.BeginDialogAsync(inner, null, ct);
        },
        (step, ct) => step.EndDialogAsync($"{step.Values["first"]}+{step.Result}", ct),
    ]);

    private sealed class AskingDialog(string id, string question) : TextPrompt(id)
    {
        public override Task<DialogTurnResult> BeginDialogAsync(
            DialogContext dc, object? options = null, CancellationToken cancellationToken = default) =>
            base.BeginDialogAsync(dc, new PromptOptions { Prompt = new Activity(ActivityTypes.Message) { Text = question } }, cancellationToken);
    }

    private sealed class HelpfulComponent : ComponentDialog
    {
        public HelpfulComponent()
            : base("helpful") => AddDialog(Ask("how old"));

        public DialogReason? EndedBy { get; private set; }

        protected override async Task<DialogTurnResult> OnContinueDialogAsync(
            DialogContext innerDc, CancellationToken cancellationToken = default)
        {
            switch (innerDc.Context.Activity.Text)
            {
                case "help":
                    await innerDc.Context.SendActivityAsync("weeks or months", cancellationToken: cancellationToken);
                    await innerDc.RepromptDialogAsync(cancellationToken);
                    return EndOfTurn;
                case "cancel":
                    return await innerDc.CancelAllDialogsAsync(cancellationToken);
                default:
                    return await base.OnContinueDialogAsync(innerDc, cancellationToken);
            }
        }

        protected override Task OnEndDialogAsync(
            ITurnContext context, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default)
        {
            EndedBy = reason;
            return base.OnEndDialogAsync(context, instance, reason, cancellationToken);
        }
    }
}
