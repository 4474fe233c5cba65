using System.Text.Json;
using BotFramework.Builder;
using GentleSleepBot.Host.Commands;
using GentleSleepBot.Host.Commands.Predict;
using Microsoft.Extensions.Logging.Abstractions;

namespace Host.Tests.Commands;

public sealed class PredictCommandTests
{
    private readonly MovableClock _clock = new();

    [Fact]
    public async Task Run_OneLine_AnswersByTheContract()
    {
        var answer = Assert.Single(await RunAsync("""{"id":"a","text":"hi"}"""));

        Assert.Equal("a", answer.GetProperty("id").GetString());
        Assert.Equal("medical_soon", answer.GetProperty("safety").GetProperty("level").GetString());
        Assert.Equal("U1", answer.GetProperty("safety").GetProperty("rule").GetString());
        Assert.Equal("early-rising", Assert.Single(answer.GetProperty("topics").EnumerateArray()).GetString());
        Assert.True(answer.GetProperty("inScope").GetBoolean());
        Assert.False(answer.GetProperty("abstained").GetBoolean());
        Assert.Equal(JsonValueKind.Null, answer.GetProperty("facts").GetProperty("ageMonths").ValueKind);
        Assert.Equal(JsonValueKind.Null, answer.GetProperty("facts").GetProperty("correctedAgeMonths").ValueKind);
        Assert.Equal("none", answer.GetProperty("facts").GetProperty("cioStance").GetString());
        Assert.Equal($"heard hi\n\n{_clock.GetUtcNow():O} en-US\n\n[More] [Why]", answer.GetProperty("reply").GetString());
    }

    [Fact]
    public async Task Run_SameConversation_IsOneTalk()
    {
        var answers = await RunAsync(
            """{"id":1,"text":"a","conversation":"x"}""",
            """{"id":2,"text":"b","conversation":"y"}""",
            """{"id":3,"text":"c","conversation":"x"}""");

        Assert.StartsWith("heard ac", answers[2].GetProperty("reply").GetString());
        Assert.Equal(3, answers[2].GetProperty("id").GetInt32());
    }

    [Fact]
    public async Task Run_NoConversation_IsATalkOfItsOwn()
    {
        var answers = await RunAsync("""{"id":1,"text":"a"}""", """{"id":1,"text":"b"}""");

        Assert.StartsWith("heard b", answers[1].GetProperty("reply").GetString());
    }

    [Fact]
    public async Task Run_After_MovesTheClockOfThatTalkOnly()
    {
        var start = _clock.GetUtcNow();

        var answers = await RunAsync(
            """{"id":1,"text":"a","conversation":"x"}""",
            """{"id":2,"text":"b","conversation":"x","after":"PT20H"}""",
            """{"id":3,"text":"c","conversation":"y"}""",
            """{"id":4,"text":"d","conversation":"x","after":"P1D"}""");

        Assert.Contains($"{start:O}", answers[2].GetProperty("reply").GetString());
        Assert.Contains($"{start.AddHours(44):O}", answers[3].GetProperty("reply").GetString());
    }

    [Fact]
    public async Task Run_Locale_ReachesTheBot()
    {
        var answer = Assert.Single(await RunAsync("""{"id":1,"text":"a","locale":"en-GB"}"""));

        Assert.Contains("en-GB", answer.GetProperty("reply").GetString());
    }

    [Theory]
    [InlineData("{\"id\":\"a\",\"text\":", null)]
    [InlineData("null", null)]
    [InlineData("[1]", null)]
    [InlineData("{\"text\":\"a\"}", null)]
    [InlineData("{\"id\":{},\"text\":\"a\"}", null)]
    [InlineData("{\"id\":\"a\"}", "a")]
    [InlineData("{\"id\":\"a\",\"text\":5}", null)]
    [InlineData("{\"id\":\"a\",\"text\":\"b\",\"after\":\"soon\"}", "a")]
    [InlineData("{\"id\":\"a\",\"text\":\"b\",\"after\":\"-PT1H\"}", "a")]
    [InlineData("{\"id\":\"a\",\"text\":\"b\",\"after\":\"P99999Y\"}", "a")]
    [InlineData("{\"id\":\"a\",\"text\":\"fail\"}", "a")]
    public async Task Run_BadLine_SaysWhichAndGoesOn(string line, string? id)
    {
        var answers = await RunAsync(expectedExitCode: 65, line, """{"id":"next","text":"hi"}""");

        Assert.StartsWith("line 1: ", answers[0].GetProperty("error").GetString());
        if (id is not null)
            Assert.Equal(id, answers[0].GetProperty("id").GetString());
        Assert.StartsWith("heard hi", answers[1].GetProperty("reply").GetString());
    }

    [Fact]
    public async Task Run_LettersOfOtherScripts_StayReadable()
    {
        var output = await OutputAsync(0, """{"id":"é","text":"söt 😴"}""");

        Assert.Contains("\"é\"", output);
        Assert.Contains("söt", output);
    }

    private Task<List<JsonElement>> RunAsync(params string[] lines) => RunAsync(0, lines);

    private async Task<List<JsonElement>> RunAsync(int expectedExitCode, params string[] lines)
    {
        var output = await OutputAsync(expectedExitCode, lines);
        return [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonElement.Parse(line))];
    }

    private async Task<string> OutputAsync(int expectedExitCode, params string[] lines)
    {
        var storage = new MemoryStorage();
        var state = new ConversationState(storage);
        var talk = new TalkAdapter(new ListeningBot(state, _clock), _clock, state, new UserState(storage), []);
        var command = new PredictCommand(new TalkLines(talk, _clock), NullLogger<PredictCommand>.Instance);
        using var output = new StringWriter();
        using var input = new StringReader(string.Join('\n', lines));

        var exitCode = await command.RunAsync([], new CommandStreams(input, output, TextWriter.Null), CancellationToken.None);

        Assert.Equal(expectedExitCode, exitCode);
        return output.ToString();
    }
}
