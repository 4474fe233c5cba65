using BotFramework.Builder;
using BotFramework.Builder.Dialogs;

namespace BotFramework.Tests.Dialogs.Prompts;

public class NumberPromptTests
{
    private static readonly PromptOptions AskAge = new()
    {
        Prompt = MessageFactory.Text("How many months?"),
        RetryPrompt = MessageFactory.Text("A number, please."),
    };

    [Theory]
    [InlineData("42", "42")]
    [InlineData("about 5 months", "5")]
    [InlineData("five", "5")]
    [InlineData("8mo", "8")]
    public Task ContinueDialogAsync_NumberInAnyForm_EndsWithIt(string said, string number) => Ends(new NumberPrompt<int>("ask"), said, number);

    [Theory]
    [InlineData("none of your business")]
    [InlineData("2.5")]
    [InlineData("99999999999")]
    public Task ContinueDialogAsync_NoWholeNumberOfThatSize_AsksAgain(string said) =>
        new DialogTalk(new NumberPrompt<int>("ask")) { Options = AskAge }
            .Begin().AssertReply("How many months?")
            .Send(said).AssertReply("A number, please.")
            .StartTestAsync();

    [Fact]
    public Task ContinueDialogAsync_Long_ReadsWhatAnIntCannotHold() => Ends(new NumberPrompt<long>("ask"), "99999999999", "99999999999");

    [Fact]
    public Task ContinueDialogAsync_Float_ReadsFractions() => Ends(new NumberPrompt<float>("ask"), "2.5", "2.5");

    [Fact]
    public Task ContinueDialogAsync_Double_ReadsFractions() => Ends(new NumberPrompt<double>("ask"), "2.5 months", "2.5");

    [Fact]
    public Task ContinueDialogAsync_TemperatureInOneWord_IsRead() => Ends(new NumberPrompt<double>("ask"), "38.4C", "38.4");

    [Fact]
    public Task ContinueDialogAsync_Decimal_ReadsFractions() => Ends(new NumberPrompt<decimal>("ask"), "2.5", "2.5");

    [Fact]
    public void New_OtherType_Throws() => Assert.Throws<NotSupportedException>(() => new NumberPrompt<DateTime>("ask"));

    [Theory]
    [InlineData("-1", "A number, please.")]
    [InlineData("36", "ended with 36")]
    [InlineData("37", "A number, please.")]
    public Task ContinueDialogAsync_ValidatorWithARange_HoldsIt(string said, string reply) =>
        new DialogTalk(new NumberPrompt<int>("ask", (prompt, _) => Task.FromResult(prompt.Recognized is { Succeeded: true, Value: >= 0 and <= 36 })))
        {
            Options = AskAge,
        }
            .Begin().AssertReply("How many months?")
            .Send(said).AssertReply(reply)
            .StartTestAsync();

    [Theory]
    [InlineData("en-gb")]
    [InlineData("xx-yy")]
    public Task ContinueDialogAsync_LocaleWithoutRecogniser_ReadsEnglish(string locale) =>
        new DialogTalk(new NumberPrompt<int>("ask")) { Options = AskAge }
            .Begin().AssertReply("How many months?")
            .Send(DialogTalk.Message("five", locale)).AssertReply("ended with 5")
            .StartTestAsync();

    [Fact]
    public async Task OnPromptAsync_WithoutTurnOrOptions_Throws()
    {
        var prompt = new OpenPrompt();

        await Assert.ThrowsAsync<ArgumentNullException>(() => prompt.AskAsync(null!, new PromptOptions()));
        await Assert.ThrowsAsync<ArgumentNullException>(() => prompt.AskAsync(Turn.Of("hello"), null!));
    }

    [Fact]
    public async Task OnRecognizeAsync_WithoutTurn_Throws() =>
        await Assert.ThrowsAsync<ArgumentNullException>(() => new OpenPrompt().ReadAsync(null!));

    private static Task Ends(Dialog prompt, string said, string number) =>
        new DialogTalk(prompt) { Options = AskAge }
            .Begin().AssertReply("How many months?")
            .Send(said).AssertReply($"ended with {number}")
            .StartTestAsync();

    private sealed class OpenPrompt() : NumberPrompt<int>("open")
    {
        public async Task AskAsync(ITurnContext turnContext, PromptOptions options) =>
            await OnPromptAsync(turnContext, new Dictionary<string, object>(), options, isRetry: false);

        public async Task ReadAsync(ITurnContext turnContext) =>
            await OnRecognizeAsync(turnContext, new Dictionary<string, object>(), new PromptOptions());
    }
}
