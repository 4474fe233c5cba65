using BotFramework.Builder;
using BotFramework.Builder.Dialogs;
using BotFramework.Schema;

namespace BotFramework.Tests.Dialogs.Prompts;

/// <summary>What every prompt does, shown by one that takes any words.</summary>
public class PromptTests
{
    private static readonly PromptOptions AskFood = new()
    {
        Prompt = MessageFactory.Text("What food?"),
        RetryPrompt = MessageFactory.Text("A longer word, please."),
    };

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    public void New_BlankId_Throws(string? id) => Assert.Throws<ArgumentNullException>(() => new TextPrompt(id!));

    [Fact]
    public async Task BeginDialogAsync_WithoutOptions_Throws() =>
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => Turn.Stack(new TextPrompt("ask")).BeginDialogAsync("ask"));

    [Fact]
    public async Task BeginDialogAsync_OtherOptions_Throws() =>
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => Turn.Stack(new TextPrompt("ask")).BeginDialogAsync("ask", "food"));

    [Fact]
    public async Task BeginDialogAsync_TokenInPlaceOfOptions_Throws() =>
        await Assert.ThrowsAsync<ArgumentException>(() => Turn.Stack(new TextPrompt("ask")).BeginDialogAsync("ask", CancellationToken.None));

    [Fact]
    public Task BeginDialogAsync_Question_AwaitsAnAnswer() =>
        new DialogTalk(new TextPrompt("ask")) { Options = AskFood }
            .Begin().AssertReply(reply => Assert.Equal(InputHints.ExpectingInput, reply.AsMessageActivity()?.InputHint))
            .StartTestAsync();

    [Fact]
    public Task BeginDialogAsync_QuestionThatIgnoresInput_StaysSo() =>
        new DialogTalk(new TextPrompt("ask")) { Options = new PromptOptions { Prompt = MessageFactory.Text("Hush.", inputHint: InputHints.IgnoringInput) } }
            .Begin().AssertReply(reply => Assert.Equal(InputHints.IgnoringInput, reply.AsMessageActivity()?.InputHint))
            .StartTestAsync();

    [Fact]
    public Task BeginDialogAsync_NoQuestion_WaitsInSilence() =>
        new DialogTalk(new TextPrompt("ask")) { Options = new PromptOptions() }
            .Begin()
            .Send("porridge").AssertReply("ended with porridge")
            .StartTestAsync();

    [Fact]
    public Task ContinueDialogAsync_ValidatorRefuses_AsksByTheRetryPrompt() =>
        new DialogTalk(new TextPrompt("ask", IsLongAsync)) { Options = AskFood }
            .Begin().AssertReply("What food?")
            .Send("egg").AssertReply("A longer word, please.")
            .Send("pie").AssertReply("A longer word, please.")
            .Send("porridge").AssertReply("ended with porridge")
            .StartTestAsync();

    [Fact]
    public Task ContinueDialogAsync_NoRetryPrompt_AsksByThePrompt() =>
        new DialogTalk(new TextPrompt("ask", IsLongAsync)) { Options = new PromptOptions { Prompt = MessageFactory.Text("What food?") } }
            .Begin().AssertReply("What food?")
            .Send("egg").AssertReply("What food?")
            .StartTestAsync();

    [Fact]
    public Task ContinueDialogAsync_RetryPrompt_AwaitsAnAnswer() =>
        new DialogTalk(new TextPrompt("ask", IsLongAsync)) { Options = AskFood }
            .Begin().AssertReply("What food?")
            .Send("egg").AssertReply(reply => Assert.Equal(InputHints.ExpectingInput, reply.AsMessageActivity()?.InputHint))
            .StartTestAsync();

    [Fact]
    public Task ContinueDialogAsync_ValidatorSpokeItself_DoesNotAskAsWell() =>
        new DialogTalk(new TextPrompt("ask", async (prompt, ct) =>
        {
            if (prompt.Recognized.Value.Length > 3)
                return true;

            await prompt.Context.SendActivityAsync("Too short.", cancellationToken: ct);
            return false;
        }))
        {
            Options = AskFood,
        }
            .Begin().AssertReply("What food?")
            .Send("egg").AssertReply("Too short.")
            .Send("porridge").AssertReply("ended with porridge")
            .StartTestAsync();

    [Fact]
    public Task ContinueDialogAsync_ValidatorAcceptsWhatWasNotUnderstood_EndsWithItsValue() =>
        new DialogTalk(new NumberPrompt<int>("ask", (prompt, _) =>
        {
            prompt.Recognized.Value = 7;
            return Task.FromResult(!prompt.Recognized.Succeeded);
        }))
        {
            Options = AskFood,
        }
            .Begin().AssertReply("What food?")
            .Send("lots").AssertReply("ended with 7")
            .StartTestAsync();

    [Fact]
    public Task ContinueDialogAsync_NotAMessage_LeavesTheQuestionOpen() =>
        new DialogTalk(new TextPrompt("ask")) { Options = AskFood }
            .Begin().AssertReply("What food?")
            .Send(new Activity(ActivityTypes.Event) { Name = "nudge" })
            .Send("porridge").AssertReply("ended with porridge")
            .StartTestAsync();

    [Fact]
    public Task AttemptCount_OfEachAnswer_CountsFromOneAcrossTurns() =>
        new DialogTalk(new TextPrompt("ask", async (prompt, ct) =>
        {
            await prompt.Context.SendActivityAsync($"attempt {prompt.AttemptCount}", cancellationToken: ct);
            return false;
        }))
        {
            Options = AskFood,
        }
            .Begin().AssertReply("What food?")
            .Send("a").AssertReply("attempt 1")
            .Send("b").AssertReply("attempt 2")
            .Send("c").AssertReply("attempt 3")
            .StartTestAsync();

    [Fact]
    public Task AttemptCount_AskedASecondTime_StartsFromOne() =>
        new DialogTalk(new TextPrompt("ask", (prompt, _) => Task.FromResult(prompt.AttemptCount == 2))) { Options = AskFood }
            .Begin().AssertReply("What food?")
            .Send("a").AssertReply("A longer word, please.")
            .Send("b").AssertReply("ended with b")
            .Send("hello").AssertReply("What food?")
            .Send("c").AssertReply("A longer word, please.")
            .StartTestAsync();

    [Fact]
    public Task State_OfAValidator_IsKeptFromOneAttemptToTheNext() =>
        new DialogTalk(new TextPrompt("ask", async (prompt, ct) =>
        {
            var said = prompt.State.TryGetValue("said", out var before) ? $"{before}, {prompt.Recognized.Value}" : prompt.Recognized.Value;
            prompt.State["said"] = said;
            await prompt.Context.SendActivityAsync(said, cancellationToken: ct);
            return false;
        }))
        {
            Options = AskFood,
        }
            .Begin().AssertReply("What food?")
            .Send("egg").AssertReply("egg")
            .Send("pie").AssertReply("egg, pie")
            .StartTestAsync();

    [Fact]
    public Task Validations_OfTheOptions_ReachTheValidatorInALaterTurn() =>
        new DialogTalk(new TextPrompt("ask", (prompt, _) => Task.FromResult(prompt.Recognized.Value.Length >= (int)prompt.Options.Validations!)))
        {
            Options = new PromptOptions { Prompt = MessageFactory.Text("What food?"), Validations = 4 },
        }
            .Begin().AssertReply("What food?")
            .Send("egg").AssertReply("What food?")
            .Send("milk").AssertReply("ended with milk")
            .StartTestAsync();

    [Fact]
    public Task ResumeDialogAsync_SomethingOnTopHasEnded_AsksByThePrompt() =>
        new DialogTalk(new TextPrompt("ask", IsLongAsync), new WaterfallDialog("aside", [Aside]))
        {
            Options = AskFood,
            Interrupt = async (dc, ct) =>
            {
                if (dc.Context.Activity.Text != "wait")
                    return false;

                await dc.BeginDialogAsync("aside", null, ct);
                return true;
            },
        }
            .Begin().AssertReply("What food?")
            .Send("egg").AssertReply("A longer word, please.")
            .Send("wait").AssertReply("waiting")
            .Send("back").AssertReply("What food?")
            .Send("porridge").AssertReply("ended with porridge")
            .StartTestAsync();

    private static Task<bool> IsLongAsync(PromptValidatorContext<string> prompt, CancellationToken cancellationToken) =>
        Task.FromResult(prompt.Recognized is { Succeeded: true, Value.Length: > 3 });

    private static async Task<DialogTurnResult> Aside(WaterfallStepContext step, CancellationToken ct)
    {
        await step.Context.SendActivityAsync("waiting", cancellationToken: ct);
        return Dialog.EndOfTurn;
    }
}
