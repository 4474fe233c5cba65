using BotFramework.Builder;
using BotFramework.Builder.Dialogs;
using BotFramework.Schema;

namespace BotFramework.Tests.Dialogs.Prompts;

public class TextPromptTests
{
    private static readonly PromptOptions AskFood = new() { Prompt = MessageFactory.Text("What food?") };

    [Fact]
    public Task ContinueDialogAsync_AnyWords_EndsWithThemAsWritten() =>
        new DialogTalk(new TextPrompt("ask")) { Options = AskFood }
            .Begin().AssertReply("What food?")
            .Send(" Some  porridge ").AssertReply("ended with  Some  porridge ")
            .StartTestAsync();

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public Task ContinueDialogAsync_NoWords_AsksAgain(string? text) =>
        new DialogTalk(new TextPrompt("ask")) { Options = AskFood }
            .Begin().AssertReply("What food?")
            .Send(new Activity(ActivityTypes.Message) { Text = text }).AssertReply("What food?")
            .StartTestAsync();
}
