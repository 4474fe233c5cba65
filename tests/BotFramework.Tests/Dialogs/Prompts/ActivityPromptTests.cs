using BotFramework.Builder;
using BotFramework.Builder.Dialogs;
using BotFramework.Schema;

namespace BotFramework.Tests.Dialogs.Prompts;

public class ActivityPromptTests
{
    private static readonly PromptOptions AskEvent = new()
    {
        Prompt = MessageFactory.Text("Press the button."),
        RetryPrompt = MessageFactory.Text("The button, please."),
    };

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void New_BlankId_Throws(string? id) =>
        Assert.Throws<ArgumentNullException>(() => new EventPrompt(id!, (_, _) => Task.FromResult(true)));

    [Fact]
    public void New_WithoutValidator_Throws() => Assert.Throws<ArgumentNullException>(() => new EventPrompt("ask", null!));

    [Fact]
    public async Task BeginDialogAsync_WithoutPromptOptions_Throws() =>
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => Turn.Stack(new EventPrompt("ask", IsEventAsync)).BeginDialogAsync("ask"));

    [Fact]
    public Task BeginDialogAsync_Question_AwaitsAnAnswer() =>
        Talk(IsEventAsync)
            .Begin().AssertReply(reply => Assert.Equal(InputHints.ExpectingInput, reply.AsMessageActivity()?.InputHint))
            .StartTestAsync();

    [Fact]
    public Task ContinueDialogAsync_TheActivityAwaited_EndsWithIt() =>
        Talk(IsEventAsync)
            .Begin().AssertReply("Press the button.")
            .Send(new Activity(ActivityTypes.Event) { Name = "pressed" }).AssertReply("ended with pressed")
            .StartTestAsync();

    [Fact]
    public Task ContinueDialogAsync_AMessageInstead_AsksByTheRetryPrompt() =>
        Talk(IsEventAsync)
            .Begin().AssertReply("Press the button.")
            .Send("which button").AssertReply("The button, please.")
            .Send(new Activity(ActivityTypes.Event) { Name = "pressed" }).AssertReply("ended with pressed")
            .StartTestAsync();

    [Fact]
    public Task ContinueDialogAsync_AnotherEvent_WaitsInSilence() =>
        Talk((prompt, _) => Task.FromResult(prompt.Recognized.Value.Name == "pressed"))
            .Begin().AssertReply("Press the button.")
            .Send(new Activity(ActivityTypes.Event) { Name = "released" })
            .Send(new Activity(ActivityTypes.Event) { Name = "pressed" }).AssertReply("ended with pressed")
            .StartTestAsync();

    [Fact]
    public Task AttemptCount_OfEachActivity_CountsFromOne() =>
        Talk((prompt, _) => Task.FromResult(prompt.AttemptCount == 3))
            .Begin().AssertReply("Press the button.")
            .Send("a").AssertReply("The button, please.")
            .Send("b").AssertReply("The button, please.")
            .Send(new Activity(ActivityTypes.Event) { Name = "pressed" }).AssertReply("ended with pressed")
            .StartTestAsync();

    [Fact]
    public async Task ResumeDialogAsync_SomethingOnTopHasEnded_AsksByThePrompt()
    {
        var prompt = new EventPrompt("ask", IsEventAsync);
        var dc = Turn.Stack(prompt);
        await dc.BeginDialogAsync("ask", AskEvent);

        await prompt.ResumeDialogAsync(dc, DialogReason.EndCalled);

        Assert.Equal([false, false], prompt.Asked);
    }

    [Fact]
    public async Task OnPromptAsync_WithoutTurnOrOptions_Throws()
    {
        var prompt = new EventPrompt("ask", IsEventAsync);

        await Assert.ThrowsAsync<ArgumentNullException>(() => prompt.AskAsync(null!, AskEvent));
        await Assert.ThrowsAsync<ArgumentNullException>(() => prompt.AskAsync(Turn.Of("hello"), null!));
    }

    private static DialogTalk Talk(PromptValidator<Activity> validator) => new(new EventPrompt("ask", validator))
    {
        Options = AskEvent,
        Describe = result => Assert.IsType<Activity>(result).Name ?? "nothing",
    };

    private static Task<bool> IsEventAsync(PromptValidatorContext<Activity> prompt, CancellationToken cancellationToken) =>
        Task.FromResult(prompt.Recognized.Value.Type == ActivityTypes.Event);

    private sealed class EventPrompt(string id, PromptValidator<Activity> validator) : ActivityPrompt(id, validator)
    {
        public List<bool> Asked { get; } = [];

        public async Task AskAsync(ITurnContext turnContext, PromptOptions options) =>
            await OnPromptAsync(turnContext, new Dictionary<string, object>(), options);

        protected override Task OnPromptAsync(
            ITurnContext turnContext,
            IDictionary<string, object> state,
            PromptOptions options,
            bool isRetry,
            CancellationToken cancellationToken = default)
        {
            Asked.Add(isRetry);
            return base.OnPromptAsync(turnContext, state, options, isRetry, cancellationToken);
        }
    }
}
