using BotFramework.Builder;
using GentleSleepBot.Dialogs;
using GentleSleepBot.Dialogs.Gentleness;
using GentleSleepBot.Host.Commands;
using GentleSleepBot.Host.Scorecards;
using GentleSleepBot.Host.Settings;
using Host.Tests.Hosting;
using Microsoft.Extensions.Hosting.Internal;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Host.Tests.Scorecards;

public sealed class ScorecardTests : IDisposable
{
    private const string Anew = "docs/scorecard.md is not what the bot does now. Look at what changed, then write it anew with: ./run.sh evaluate --all";

    private readonly BotHost _host = new();

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task Committed_ComparedWithTheBotAsItIs_SaysTheSameFigures()
    {
        var committed = await File.ReadAllLinesAsync(Path.Combine(SharedGuide.Root.FullName, "docs", "scorecard.md"), TestContext.Current.CancellationToken);
        var measured = (await Writer(SharedGuide.Root).MeasureAsync(folder: null, TestContext.Current.CancellationToken)).TrimEnd('\n').Split('\n');

        var differing = measured.Where(IsFigure).Except(committed).Select(line => $"now:       {line}")
            .Concat(committed.Where(IsFigure).Except(measured).Select(line => $"committed: {line}"))
            .ToList();
        Assert.True(differing.Count == 0, $"{Anew}\n{string.Join('\n', differing)}");
    }

    [Fact]
    public async Task Page_Published_IsShownWithItsFigures()
    {
        var page = await _host.CreateClient().GetStringAsync("/scorecard", TestContext.Current.CancellationToken);

        Assert.Contains("no clinician did", page, StringComparison.Ordinal);
        Assert.Contains("<td>All of them</td>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("style=\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_NotPublished_IsNotFound()
    {
        _host.Settings["Scorecard:Page"] = "nowhere.md";

        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await _host.CreateClient().GetAsync(new Uri("/scorecard", UriKind.Relative), TestContext.Current.CancellationToken)).StatusCode);
    }

    [Fact]
    public async Task Measure_FolderWithoutSets_SaysWhichIsMissing()
    {
        var missing = await Assert.ThrowsAsync<FileNotFoundException>(() => Writer(SharedGuide.Root).MeasureAsync(SharedGuide.Models.FullName, CancellationToken.None));

        Assert.Contains("questions.jsonl", missing.Message, StringComparison.Ordinal);
    }

    /// <summary>The one line that says when and with what is not compared.</summary>
    private static bool IsFigure(string line) => !line.StartsWith(ScorecardText.MeasuredOn, StringComparison.Ordinal);

    private static ScorecardWriter Writer(DirectoryInfo root)
    {
        var storage = new MemoryStorage();
        var clock = new MovableClock();
        var (conversation, user) = (new ConversationState(storage), new UserState(storage));
        var bot = new SleepBot(new SleepBotServices
        {
            Guides = SharedGuide.Source,
            Conversation = conversation,
            User = user,
            Storage = storage,
            Site = new Uri("http://localhost:5080"),
            Clock = clock,
        });
        var talk = new TalkAdapter(bot, clock, conversation, user, [new GentlenessMiddleware(SharedGuide.Source, NullLogger<GentlenessMiddleware>.Instance)]);
        return new ScorecardWriter(
            new SetRun(talk, clock),
            clock,
            Options.Create(new ScorecardOptions { Sets = "tests/evaluation", Page = "docs/scorecard.md" }),
            Options.Create(new KnowledgeOptions()),
            new HostingEnvironment { ContentRootPath = root.FullName });
    }
}
