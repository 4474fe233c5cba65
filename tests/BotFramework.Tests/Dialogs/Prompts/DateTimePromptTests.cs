using BotFramework.Builder;
using BotFramework.Builder.Dialogs;
using BotFramework.Schema;

namespace BotFramework.Tests.Dialogs.Prompts;

public class DateTimePromptTests
{
    private static readonly PromptOptions AskWhen = new()
    {
        Prompt = MessageFactory.Text("When?"),
        RetryPrompt = MessageFactory.Text("A time, please."),
    };

    [Fact]
    public Task ContinueDialogAsync_Duration_EndsWithItsSeconds() =>
        Talk(new DateTimePrompt("ask"))
            .Begin().AssertReply("When?")
            .Send("for two hours").AssertReply("ended with PT2H = 7200")
            .StartTestAsync();

    [Fact]
    public Task ContinueDialogAsync_Tomorrow_IsSeenFromWhereTheMessageWasWritten() =>
        Talk(new DateTimePrompt("ask"))
            .Begin().AssertReply("When?")
            .Send(new Activity(ActivityTypes.Message)
            {
                Text = "tomorrow",
                Timestamp = new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero),
                LocalTimestamp = new DateTimeOffset(2026, 3, 2, 1, 0, 0, TimeSpan.FromHours(13)),
            }).AssertReply("ended with 2026-03-03 = 2026-03-03")
            .StartTestAsync();

    [Fact]
    public Task ContinueDialogAsync_NoTime_AsksAgain() =>
        Talk(new DateTimePrompt("ask"))
            .Begin().AssertReply("When?")
            .Send("whenever").AssertReply("A time, please.")
            .StartTestAsync();

    [Fact]
    public Task ContinueDialogAsync_Validator_MayRefuseATime() =>
        Talk(new DateTimePrompt("ask", (prompt, _) => Task.FromResult(prompt.Recognized.Value?.Any(when => when.Timex == "PT2H") == true)))
            .Begin().AssertReply("When?")
            .Send("three hours").AssertReply("A time, please.")
            .Send("two hours").AssertReply("ended with PT2H = 7200")
            .StartTestAsync();

    private static DialogTalk Talk(DateTimePrompt prompt) => new(prompt)
    {
        Options = AskWhen,
        Describe = result => string.Join(
            "; ", Assert.IsType<IList<DateTimeResolution>>(result, exactMatch: false).Select(when => $"{when.Timex} = {when.Value}")),
    };
}
