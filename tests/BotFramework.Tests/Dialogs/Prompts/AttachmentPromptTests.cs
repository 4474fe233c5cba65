using BotFramework.Builder;
using BotFramework.Builder.Dialogs;
using BotFramework.Schema;

namespace BotFramework.Tests.Dialogs.Prompts;

public class AttachmentPromptTests
{
    private static readonly PromptOptions AskPicture = new()
    {
        Prompt = MessageFactory.Text("A picture?"),
        RetryPrompt = MessageFactory.Text("No picture came."),
    };

    [Fact]
    public Task ContinueDialogAsync_MessageWithFiles_EndsWithThem() =>
        Talk(new AttachmentPrompt("ask"))
            .Begin().AssertReply("A picture?")
            .Send(Files("one.png", "two.png")).AssertReply("ended with one.png two.png")
            .StartTestAsync();

    [Fact]
    public Task ContinueDialogAsync_MessageWithoutFiles_AsksAgain() =>
        Talk(new AttachmentPrompt("ask"))
            .Begin().AssertReply("A picture?")
            .Send("later").AssertReply("No picture came.")
            .Send(Files()).AssertReply("No picture came.")
            .StartTestAsync();

    [Fact]
    public Task ContinueDialogAsync_Validator_MayRefuseFiles() =>
        Talk(new AttachmentPrompt("ask", (prompt, _) => Task.FromResult(prompt.Recognized.Value?.Count == 1)))
            .Begin().AssertReply("A picture?")
            .Send(Files("one.png", "two.png")).AssertReply("No picture came.")
            .Send(Files("one.png")).AssertReply("ended with one.png")
            .StartTestAsync();

    private static DialogTalk Talk(AttachmentPrompt prompt) => new(prompt)
    {
        Options = AskPicture,
        Describe = result => string.Join(' ', Assert.IsType<IList<Attachment>>(result, exactMatch: false).Select(file => file.Name)),
    };

    private static Activity Files(params string[] names) => new(ActivityTypes.Message)
    {
        Attachments = [.. names.Select(name => new Attachment("image/png", name: name))],
    };
}
