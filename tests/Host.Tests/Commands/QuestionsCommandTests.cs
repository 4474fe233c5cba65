using GentleSleepBot.Host.Commands;
using GentleSleepBot.Host.Commands.Questions;
using GentleSleepBot.Storage;
using Host.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace Host.Tests.Commands;

/// <summary>What parents let us keep can be read by whoever writes answers, and goes with its parent.</summary>
public sealed class QuestionsCommandTests : IDisposable
{
    private readonly BotHost _host = new() { UsesRealBot = true };

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task Run_QuestionThatAParentLetUsKeep_IsWrittenWithoutWhose()
    {
        var talk = await KeepAsync("Yes, keep it");

        Assert.EndsWith("\tmy 7 month old wakes every hour", Assert.Single(await ListAsync()), StringComparison.Ordinal);

        await talk.SayAsync("forget me");
        await talk.SayAsync("Erase");
        Assert.Empty(await ListAsync());
    }

    [Fact]
    public async Task Run_QuestionThatAParentDidNotLetUsKeep_IsNotThere()
    {
        await KeepAsync("No");

        Assert.Empty(await ListAsync());
    }

    private async Task<Talk> KeepAsync(string answer)
    {
        var talk = await Talk.OpenAsync(_host);
        await talk.SayAsync("my 7 month old wakes every hour");
        await talk.SayAsync("thanks");
        await talk.SayAsync("Not quite");
        await talk.SayAsync(answer);
        return talk;
    }

    private async Task<string[]> ListAsync()
    {
        using var output = new StringWriter { NewLine = "\n" };
        var command = new QuestionsCommand(new ParentRecordTable(_host.Services.GetRequiredService<ISqlConnections>()));
        Assert.Equal(0, await command.RunAsync([], new CommandStreams(TextReader.Null, output, TextWriter.Null), TestContext.Current.CancellationToken));
        return output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
