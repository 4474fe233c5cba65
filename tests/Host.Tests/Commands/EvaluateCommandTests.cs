using BotFramework.Builder;
using GentleSleepBot.Host.Commands;
using GentleSleepBot.Host.Commands.Evaluate;
using GentleSleepBot.Host.Scorecards;
using GentleSleepBot.Host.Settings;
using Microsoft.Extensions.Hosting.Internal;
using Microsoft.Extensions.Options;

namespace Host.Tests.Commands;

/// <summary>The bot of these tests finds <c>medical_soon</c> and the topic <c>early-rising</c> in every message.</summary>
public sealed class EvaluateCommandTests : IDisposable
{
    private readonly string _file = Path.GetTempFileName();

    public void Dispose() => File.Delete(_file);

    [Theory]
    [InlineData("""{"id":"a","text":"hi","topic":"early-rising","red_flag":"none","in_scope":true}""", "topic first", "1/1")]
    [InlineData("""{"id":"a","text":"hi","topic":"daycare","secondary":["early-rising"],"red_flag":"none","in_scope":true}""", "topic first", "1/1")]
    [InlineData("""{"id":"a","text":"hi","topic":"daycare","red_flag":"none","in_scope":true}""", "topic first", "0/1")]
    [InlineData("""{"id":"a","text":"hi","topic":"out-of-scope","red_flag":"none","in_scope":false}""", "out of scope told", "0/1")]
    [InlineData("""{"id":"a","text":"hi","expected":"medical_soon"}""", "found: medical_soon", "1/1")]
    [InlineData("""{"id":"a","text":"hi","expected":"medical_emergency"}""", "found: medical_emergency", "0/1")]
    [InlineData("""{"id":"a","text":"hi","expected":"none"}""", "no false medical_soon", "0/1")]
    [InlineData("""{"id":"a","text":"hi","expected":"none"}""", "no false parent_wellbeing", "1/1")]
    [InlineData("""{"id":"a","text":"hi","age_months":5}""", "age as stated", "0/1")]
    [InlineData("""{"id":"a","text":"hi","cio_stance":"wants|none"}""", "stance on crying it out", "1/1")]
    public async Task Run_Label_IsComparedWithWhatTheBotMadeOfIt(string line, string measure, string counts)
    {
        var (exitCode, output, _) = await RunAsync([line]);

        Assert.Equal(0, exitCode);
        Assert.Contains(output.Split('\n'), row => row.StartsWith(measure + " ", StringComparison.Ordinal) && row.Contains(counts, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Run_Misses_AreListedWithoutTheParentsWords()
    {
        var (_, output, _) = await RunAsync(["""{"id":"a","text":"secret","expected":"none"}"""], "--misses");

        Assert.Contains("a  wanted none, got medical_soon U1", output, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{}", "'id' and 'text'")]
    [InlineData("{\"id\":\"a\",\"text\":\"b\",\"expected\":\"bad\"}", "no safety level")]
    [InlineData("not json", "line 2")]
    [InlineData("{\"id\":\"first\",\"text\":\"b\"}", "stands twice")]
    public async Task Run_FaultyLine_NamesItAndScoresNothing(string line, string named)
    {
        var (exitCode, output, error) = await RunAsync(["""{"id":"first","text":"hi","expected":"none"}""", line]);

        Assert.Equal(65, exitCode);
        Assert.Empty(output);
        Assert.Contains(named, error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData]
    [InlineData("--misses")]
    [InlineData("a", "b")]
    [InlineData("--all", "a", "b")]
    public async Task Run_OtherArguments_SaysHowItIsCalled(params string[] arguments)
    {
        using var error = new StringWriter();

        Assert.Equal(64, await Command().RunAsync(arguments, new CommandStreams(TextReader.Null, TextWriter.Null, error), CancellationToken.None));
        Assert.StartsWith("Usage: evaluate", error.ToString(), StringComparison.Ordinal);
    }

    private async Task<(int ExitCode, string Output, string Error)> RunAsync(string[] lines, params string[] options)
    {
        await File.WriteAllLinesAsync(_file, lines, TestContext.Current.CancellationToken);
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };

        var exitCode = await Command().RunAsync([_file, .. options], new CommandStreams(TextReader.Null, output, error), CancellationToken.None);
        return (exitCode, output.ToString(), error.ToString());
    }

    private static EvaluateCommand Command()
    {
        var storage = new MemoryStorage();
        var clock = new MovableClock();
        var state = new ConversationState(storage);
        var talk = new TalkAdapter(new ListeningBot(state, clock), clock, state, new UserState(storage), []);
        var scorecard = new ScorecardWriter(
            new SetRun(talk, clock), clock, Options.Create(new ScorecardOptions()), Options.Create(new KnowledgeOptions()), new HostingEnvironment { ContentRootPath = Path.GetTempPath() });
        return new EvaluateCommand(new TalkLines(talk, clock), scorecard);
    }
}
