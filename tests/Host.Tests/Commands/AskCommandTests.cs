using BotFramework.Builder;
using GentleSleepBot.Host.Commands;
using Microsoft.AspNetCore.Builder;

namespace Host.Tests.Commands;

public sealed class AskCommandTests
{
    [Theory]
    [InlineData("she", "wakes", "hourly")]
    [InlineData("she wakes hourly")]
    public async Task Run_Words_AreOneQuestionWithOneAnswer(params string[] words)
    {
        var (exitCode, output) = await RunAsync(words);

        Assert.Equal(0, exitCode);
        Assert.StartsWith("heard she wakes hourly\n\n", output, StringComparison.Ordinal);
        Assert.EndsWith("[More] [Why]\n", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData]
    [InlineData(" ")]
    public async Task Run_Nothing_SaysHowItIsCalled(params string[] words)
    {
        var (exitCode, output) = await RunAsync(words);

        Assert.Equal(64, exitCode);
        Assert.Empty(output);
    }

    [Fact]
    public async Task Program_UnknownCommand_IsAUsageFault()
    {
        await using var app = WebApplication.CreateSlimBuilder().Build();

        Assert.Equal(64, await app.RunAsync(CommandLine.Parse(["sing"])));
    }

    private static async Task<(int ExitCode, string Output)> RunAsync(string[] words)
    {
        var storage = new MemoryStorage();
        var clock = new MovableClock();
        var state = new ConversationState(storage);
        var talk = new TalkAdapter(new ListeningBot(state, clock), clock, state, new UserState(storage), []);
        using var output = new StringWriter { NewLine = "\n" };

        var exitCode = await new AskCommand(talk).RunAsync(words, new CommandStreams(TextReader.Null, output, TextWriter.Null), CancellationToken.None);
        return (exitCode, output.ToString());
    }
}
