using BotFramework.Builder.Dialogs;
using BotFramework.Builder.Dialogs.Choices;
using BotFramework.Schema;

namespace BotFramework.Tests.Dialogs.Prompts;

public class ConfirmPromptTests
{
    [Theory]
    [InlineData("yes", "True")]
    [InlineData("yep, that's right", "True")]
    [InlineData("nope", "False")]
    [InlineData("1", "True")]
    [InlineData("2", "False")]
    [InlineData("the second", "False")]
    public Task ContinueDialogAsync_YesOrNoInAnyForm_EndsWithIt(string said, string answer) =>
        Talk(new ConfirmPrompt("ask"))
            .Begin().AssertReply("Is he warm? (1) Yes or (2) No")
            .Send(said).AssertReply($"ended with {answer}")
            .StartTestAsync();

    [Theory]
    [InlineData("what")]
    [InlineData("3")]
    [InlineData("")]
    public Task ContinueDialogAsync_Neither_AsksAgain(string said) =>
        Talk(new ConfirmPrompt("ask"))
            .Begin().AssertReply("Is he warm? (1) Yes or (2) No")
            .Send(DialogTalk.Message(said)).AssertReply("Yes or no, please. (1) Yes or (2) No")
            .Send("no").AssertReply("ended with False")
            .StartTestAsync();

    [Fact]
    public Task ContinueDialogAsync_NumbersNotShown_AreNotRead() =>
        Talk(new ConfirmPrompt("ask") { ChoiceOptions = new ChoiceFactoryOptions { IncludeNumbers = false, InlineOr = "~" } })
            .Begin().AssertReply("Is he warm? Yes~No")
            .Send("2").AssertReply("Yes or no, please. Yes~No")
            .Send("no").AssertReply("ended with False")
            .StartTestAsync();

    [Fact]
    public Task ConfirmChoices_OwnWords_AreShownAndRead() =>
        Talk(new ConfirmPrompt("ask") { ConfirmChoices = Tuple.Create(new Choice("Warm"), new Choice("Cold")) })
            .Begin().AssertReply("Is he warm? (1) Warm or (2) Cold")
            .Send("cold").AssertReply("ended with False")
            .StartTestAsync();

    [Fact]
    public Task OnPromptAsync_StyleNone_ShowsTheQuestionAlone() =>
        Talk(new ConfirmPrompt("ask") { Style = ListStyle.None }).Begin().AssertReply("Is he warm?").StartTestAsync();

    [Theory]
    [InlineData("es-es", null, "Is he warm? (1) Sí o (2) No")]
    [InlineData("", "es-es", "Is he warm? (1) Sí o (2) No")]
    [InlineData("xx", null, "Is he warm? (1) Yes or (2) No")]
    public Task OnPromptAsync_OwnLanguages_SpeaksTheirWords(string message, string? prompt, string question)
    {
        var defaults = new Dictionary<string, (Choice Yes, Choice No, ChoiceFactoryOptions Options)>
        {
            ["es-es"] = (new("Sí"), new("No"), new(", ", " o ", ", o ", includeNumbers: true)),
            ["en-us"] = (new("Yes"), new("No"), new(", ", " or ", ", or ", includeNumbers: true)),
        };

        return Talk(new ConfirmPrompt("ask", defaults, null, prompt)).Flow()
            .Send(DialogTalk.Message("hello", message)).AssertReply(question)
            .StartTestAsync();
    }

    [Fact]
    public void New_WithoutAnyLanguage_Throws() => Assert.Throws<ArgumentOutOfRangeException>(() => new ConfirmPrompt("ask", []));

    [Fact]
    public Task RecognizeLanguage_OfTheOptions_IsAllowedToDifferFromTheMessages() =>
        new DialogTalk(new ConfirmPrompt("ask"))
        {
            Options = new PromptOptions { Prompt = new Activity(ActivityTypes.Message) { Text = "Is he warm?" }, RecognizeLanguage = "en-us" },
        }
            .Flow().Send(DialogTalk.Message("hello", "es-es")).AssertReply("Is he warm? (1) Yes or (2) No")
            .Send(DialogTalk.Message("yes", "es-es")).AssertReply("ended with True")
            .StartTestAsync();

    private static DialogTalk Talk(ConfirmPrompt prompt) => new(prompt)
    {
        Options = new PromptOptions
        {
            Prompt = new Activity(ActivityTypes.Message) { Text = "Is he warm?" },
            RetryPrompt = new Activity(ActivityTypes.Message) { Text = "Yes or no, please." },
        },
    };
}
