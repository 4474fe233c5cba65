using BotFramework.Builder;
using BotFramework.Builder.Dialogs;
using BotFramework.Builder.Dialogs.Choices;
using BotFramework.Schema;

namespace BotFramework.Tests.Dialogs.Prompts;

public class ChoicePromptTests
{
    private static readonly Choice[] Foods = [new("porridge"), new("milk") { Synonyms = ["bottle"] }, new("egg")];

    [Theory]
    [InlineData("milk", "milk by milk")]
    [InlineData("a BOTTLE please", "milk by bottle")]
    [InlineData("the last but not the first, egg", "egg by egg")]
    [InlineData("2", "milk by number")]
    [InlineData("the first one", "porridge by number")]
    public Task ContinueDialogAsync_ChoiceMade_EndsWithIt(string said, string choice) =>
        Talk(new ChoicePrompt("ask"))
            .Begin().AssertReply("Food? (1) porridge, (2) milk, or (3) egg")
            .Send(said).AssertReply($"ended with {choice}")
            .StartTestAsync();

    [Theory]
    [InlineData("cheese")]
    [InlineData("4")]
    [InlineData("0")]
    [InlineData("")]
    public Task ContinueDialogAsync_NoSuchChoice_AsksAgainWithTheChoices(string said) =>
        Talk(new ChoicePrompt("ask"))
            .Begin().AssertReply("Food? (1) porridge, (2) milk, or (3) egg")
            .Send(DialogTalk.Message(said)).AssertReply("One of these: (1) porridge, (2) milk, or (3) egg")
            .Send("milk").AssertReply("ended with milk by milk")
            .StartTestAsync();

    [Fact]
    public Task OnPromptAsync_StyleNone_ShowsTheQuestionAlone() =>
        Talk(new ChoicePrompt("ask") { Style = ListStyle.None }).Begin().AssertReply("Food?").StartTestAsync();

    [Fact]
    public Task OnPromptAsync_StyleList_ShowsOneALine() =>
        Talk(new ChoicePrompt("ask") { Style = ListStyle.List })
            .Begin().AssertReply("Food?\n\n   1. porridge\n   2. milk\n   3. egg")
            .StartTestAsync();

    [Fact]
    public Task OnPromptAsync_StyleSuggestedAction_ShowsButtonsBelow() =>
        Talk(new ChoicePrompt("ask") { Style = ListStyle.SuggestedAction })
            .Begin().AssertReply(reply =>
            {
                var message = reply.AsMessageActivity()!;
                Assert.Equal("Food?", message.Text);
                Assert.Equal(InputHints.ExpectingInput, message.InputHint);
                Assert.Equal(["porridge", "milk", "egg"], message.SuggestedActions!.Actions!.Select(action => action.Title));
                Assert.Null(message.SuggestedActions.To);
            })
            .StartTestAsync();

    [Fact]
    public Task OnPromptAsync_StyleHeroCard_ShowsTheQuestionOnACard() =>
        Talk(new ChoicePrompt("ask") { Style = ListStyle.HeroCard })
            .Begin().AssertReply(reply =>
            {
                var card = Assert.IsType<HeroCard>(Assert.Single(reply.AsMessageActivity()!.Attachments!).Content);
                Assert.Equal("Food?", card.Text);
                Assert.Equal(["porridge", "milk", "egg"], card.Buttons!.Select(button => button.Title));
            })
            .StartTestAsync();

    [Fact]
    public Task OnPromptAsync_StyleHeroCardBesideAttachment_KeepsBoth() =>
        new DialogTalk(new ChoicePrompt("ask") { Style = ListStyle.HeroCard })
        {
            Options = new PromptOptions
            {
                Prompt = (Activity)MessageFactory.Attachment(new Attachment("image/png", "https://pictures.example/1.png"), "Food?"),
                Choices = Foods,
            },
        }
            .Begin().AssertReply(reply =>
                Assert.Equal(["image/png", HeroCard.ContentType], reply.AsMessageActivity()!.Attachments!.Select(file => file.ContentType)))
            .StartTestAsync();

    [Fact]
    public Task OnPromptAsync_StyleInOptions_GoesBeforeThePromptsOwn() =>
        Talk(new ChoicePrompt("ask") { Style = ListStyle.Inline }, ListStyle.None).Begin().AssertReply("Food?").StartTestAsync();

    [Fact]
    public Task OnPromptAsync_ChannelWithButtons_ShowsButtonsByItself() =>
        Talk(new ChoicePrompt("ask")).Flow()
            .Send(new Activity(ActivityTypes.Message) { Text = "hello", ChannelId = "webchat" })
            .AssertReply(reply => Assert.Equal(3, reply.AsMessageActivity()!.SuggestedActions!.Actions!.Count))
            .StartTestAsync();

    [Fact]
    public Task OnPromptAsync_PersonalTeamsChat_ShowsButtonsToTheParent() =>
        Talk(new ChoicePrompt("ask")).Flow()
            .Send(new Activity(ActivityTypes.Message)
            {
                Text = "hello",
                ChannelId = "msteams",
                From = new ChannelAccount("parent"),
                Conversation = new ConversationAccount(id: "talk", conversationType: "personal"),
            })
            .AssertReply(reply => Assert.Equal(["parent"], reply.AsMessageActivity()!.SuggestedActions!.To))
            .StartTestAsync();

    [Fact]
    public Task OnPromptAsync_ChoiceOptions_SayHowTheyAreWritten() =>
        Talk(new ChoicePrompt("ask") { ChoiceOptions = new ChoiceFactoryOptions(" / ", " / ", " / ", includeNumbers: false) })
            .Begin().AssertReply("Food? porridge / milk / egg")
            .StartTestAsync();

    [Fact]
    public Task OnPromptAsync_NoQuestion_ShowsTheChoicesAlone() =>
        new DialogTalk(new ChoicePrompt("ask")) { Options = new PromptOptions { Choices = Foods } }
            .Begin().AssertReply(" (1) porridge, (2) milk, or (3) egg")
            .StartTestAsync();

    [Fact]
    public Task OnPromptAsync_NoChoices_ShowsTheQuestion() =>
        new DialogTalk(new ChoicePrompt("ask") { Style = ListStyle.None }) { Options = new PromptOptions { Prompt = MessageFactory.Text("Food?") } }
            .Begin().AssertReply("Food?")
            .Send("milk").AssertReply("Food?")
            .StartTestAsync();

    [Theory]
    [InlineData("es-es", null, "Food? (1) porridge; (2) milk; o (3) egg")]
    [InlineData("ES-ES", null, "Food? (1) porridge; (2) milk; o (3) egg")]
    [InlineData("", "es-es", "Food? (1) porridge; (2) milk; o (3) egg")]
    [InlineData("en-us", "es-es", "Food? (1) porridge, (2) milk, or (3) egg")]
    [InlineData("xx", "es-es", "Food? (1) porridge; (2) milk; o (3) egg")]
    [InlineData("xx", "yy", "Food? (1) porridge, (2) milk, or (3) egg")]
    [InlineData("", null, "Food? (1) porridge, (2) milk, or (3) egg")]
    public Task OnPromptAsync_Language_IsTheMessagesThenThePromptsThenEnglish(string message, string? prompt, string question)
    {
        var defaults = new Dictionary<string, ChoiceFactoryOptions>
        {
            ["es-es"] = new("; ", " o ", "; o ", includeNumbers: true),
            ["en-us"] = new(", ", " or ", ", or ", includeNumbers: true),
        };

        return Talk(new ChoicePrompt("ask", defaults, null, prompt)).Flow()
            .Send(DialogTalk.Message("hello", message)).AssertReply(question)
            .StartTestAsync();
    }

    [Fact]
    public Task OnRecognizeAsync_NumbersTurnedOff_AsksAgain() =>
        Talk(new ChoicePrompt("ask") { RecognizerOptions = new FindChoicesOptions { RecognizeNumbers = false, RecognizeOrdinals = false } })
            .Begin().AssertReply("Food? (1) porridge, (2) milk, or (3) egg")
            .Send("2").AssertReply("One of these: (1) porridge, (2) milk, or (3) egg")
            .StartTestAsync();

    [Fact]
    public Task OnRecognizeAsync_Validator_MayRefuseAChoice() =>
        Talk(new ChoicePrompt("ask", (prompt, _) => Task.FromResult(prompt.Recognized.Value?.Index != 1)))
            .Begin().AssertReply("Food? (1) porridge, (2) milk, or (3) egg")
            .Send("milk").AssertReply("One of these: (1) porridge, (2) milk, or (3) egg")
            .Send("egg").AssertReply("ended with egg by egg")
            .StartTestAsync();

    private static DialogTalk Talk(ChoicePrompt prompt, ListStyle? style = null) => new(prompt)
    {
        Options = new PromptOptions
        {
            Prompt = new Activity(ActivityTypes.Message) { Text = "Food?" },
            RetryPrompt = new Activity(ActivityTypes.Message) { Text = "One of these:" },
            Choices = [.. Foods],
            Style = style,
        },
        Describe = result => result is FoundChoice choice ? $"{choice.Value} by {choice.Synonym ?? "number"}" : "nothing",
    };
}
