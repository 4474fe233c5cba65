using BotFramework.Builder;
using BotFramework.Builder.Dialogs;

namespace BotFramework.Tests.Dialogs;

/// <summary>A stack that earlier dialogs stored, taken up by later ones.</summary>
public class DialogVersionTests
{
    private readonly MemoryStorage _storage = new();

    [Fact]
    public async Task ContinueDialogAsync_SameDialogs_GoesOn()
    {
        await new DialogTalk(_storage, Profile(steps: 2)).Begin().AssertReply("step 0").StartTestAsync();

        await new DialogTalk(_storage, Profile(steps: 2)).Flow().Send("on").AssertReply("step 1").StartTestAsync();
    }

    [Fact]
    public async Task ContinueDialogAsync_StepAdded_BeginsAnew()
    {
        await new DialogTalk(_storage, Profile(steps: 2)).Begin().AssertReply("step 0").StartTestAsync();

        await new DialogTalk(_storage, Profile(steps: 3)).Flow()
            .Send("on").AssertReply("step 0")
            .Send("on").AssertReply("step 1")
            .StartTestAsync();
    }

    [Fact]
    public async Task ContinueDialogAsync_DialogInsideGone_BeginsAnewInsteadOfFailing()
    {
        await new DialogTalk(_storage, Profile(steps: 2, id: "old")).Begin().AssertReply("step 0").StartTestAsync();

        await new DialogTalk(_storage, Profile(steps: 2, id: "new")).Flow().Send("on").AssertReply("step 0").StartTestAsync();
    }

    [Fact]
    public async Task ContinueDialogAsync_BegunAnew_KeepsTheOptions()
    {
        await new DialogTalk(_storage, Profile(steps: 2)) { Options = " for milk" }.Begin().AssertReply("step 0 for milk").StartTestAsync();

        await new DialogTalk(_storage, Profile(steps: 3)).Flow().Send("on").AssertReply("step 0 for milk").StartTestAsync();
    }

    [Fact]
    public async Task ContinueDialogAsync_OnlyANestedOneChanged_BeginsThatAnewAndKeepsTheRest()
    {
        await new DialogTalk(_storage, Outer(Profile(steps: 1))).Begin()
            .AssertReply("outer 0")
            .Send("on").AssertReply("step 0")
            .StartTestAsync();

        await new DialogTalk(_storage, Outer(Profile(steps: 2))).Flow()
            .Send("on").AssertReply("step 0")
            .Send("on").AssertReply("step 1")
            .Send("on").AssertReply("outer 2")
            .StartTestAsync();
    }

    [Fact]
    public async Task ContinueDialogAsync_WaterfallOutsideAnyComponentChanged_BeginsAnew()
    {
        await new DialogTalk(_storage, Steps("steps", 2)) { Options = " for milk" }.Begin().AssertReply("step 0 for milk").StartTestAsync();

        await new DialogTalk(_storage, Steps("steps", 3)).Flow()
            .Send("on").AssertReply("step 0 for milk")
            .Send("on").AssertReply("step 1 for milk")
            .StartTestAsync();
    }

    [Fact]
    public async Task OnVersionChangedAsync_Overridden_GreetsFirst()
    {
        await new DialogTalk(_storage, Profile(steps: 2)).Begin().AssertReply("step 0").StartTestAsync();

        await new DialogTalk(_storage, new GreetingProfile()).Flow()
            .Send("on").AssertReply("I have changed since we spoke.").AssertReply("step 0")
            .StartTestAsync();
    }

    [Fact]
    public async Task RepromptDialogAsync_DialogsChanged_AsksNothing()
    {
        await new DialogTalk(_storage, Profile(steps: 2, id: "old")).Begin().AssertReply("step 0").StartTestAsync();

        await new DialogTalk(_storage, Profile(steps: 2, id: "new"))
        {
            Interrupt = async (dc, ct) =>
            {
                await dc.RepromptDialogAsync(ct);
                await dc.Context.SendActivityAsync("call now", cancellationToken: ct);
                return true;
            },
        }
            .Flow().Send("fever").AssertReply("call now").StartTestAsync();
    }

    [Fact]
    public void GetInternalVersion_DialogAdded_Changes()
    {
        var container = new OpenContainer();
        var before = container.InternalVersion;

        container.AddDialog(new TextPrompt("ask"));

        Assert.NotEqual(before, container.InternalVersion);
    }

    [Fact]
    public void GetInternalVersion_EqualDialogs_IsTheSame() =>
        Assert.Equal(new OpenContainer().InternalVersion, new OpenContainer().InternalVersion);

    private static ComponentDialog Profile(int steps, string id = "steps") => new ComponentDialog("profile").AddDialog(Steps(id, steps));

    private static ComponentDialog Outer(ComponentDialog inner) => new ComponentDialog("outer")
        .AddDialog(new WaterfallDialog("outer steps",
        [
            (step, ct) => SayAsync(step, "outer 0", ct),
            (step, ct) => step.BeginDialogAsync(inner.Id, null, ct),
            (step, ct) => SayAsync(step, "outer 2", ct),
        ]))
        .AddDialog(inner);

    private static WaterfallDialog Steps(string id, int count) =>
        new(id, Enumerable.Repeat<WaterfallStep>((step, ct) => SayAsync(step, $"step {step.Index}{step.Options}", ct), count));

    private static async Task<DialogTurnResult> SayAsync(WaterfallStepContext step, string text, CancellationToken ct)
    {
        await step.Context.SendActivityAsync(text, cancellationToken: ct);
        return Dialog.EndOfTurn;
    }

    private sealed class GreetingProfile : ComponentDialog
    {
        public GreetingProfile()
            : base("profile") => AddDialog(Steps("steps", 3));

        protected override async Task<DialogTurnResult> OnVersionChangedAsync(
            DialogContext dc, object? options, CancellationToken cancellationToken = default)
        {
            await dc.Context.SendActivityAsync("I have changed since we spoke.", cancellationToken: cancellationToken);
            return await base.OnVersionChangedAsync(dc, options, cancellationToken);
        }
    }

    private sealed class OpenContainer : ComponentDialog
    {
        public OpenContainer()
            : base("open") => AddDialog(Steps("steps", 1));

        public string InternalVersion => GetInternalVersion();
    }
}
