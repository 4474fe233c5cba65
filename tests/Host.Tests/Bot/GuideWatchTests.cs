using GentleSleepBot.Guidance;
using GentleSleepBot.Guidance.Answers;
using GentleSleepBot.Guidance.Reading;
using GentleSleepBot.Host.Bot;
using Host.Tests.Hosting;
using Microsoft.Extensions.Logging;

namespace Host.Tests.Bot;

/// <summary>A real folder that a coach edits while the host runs.</summary>
public sealed class GuideWatchTests : IAsyncLifetime
{
    private const string Opening = "- Starting your day before the birds wears anyone down.";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("gsb-knowledge-");
    private readonly RefusalLog _log = new();
    private readonly GuideSource _guides = new(SharedGuide.Source.Current);
    private GuideWatch _watch = null!;

    public async ValueTask InitializeAsync()
    {
        SharedGuide.CopyKnowledgeTo(_folder);
        _watch = new GuideWatch(new GuideFolder(_folder, SharedGuide.Models), _guides, _log);
        await _watch.StartAsync(TestContext.Current.CancellationToken);
        await _watch.IsWatching;
    }

    public async ValueTask DisposeAsync()
    {
        await _watch.StopAsync(CancellationToken.None);
        _watch.Dispose();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Edit_OfAnAnswer_IsServedWithTheModelAsItWas()
    {
        var before = _guides.Current;
        var next = _guides.NextAsync();
        Edit("topics/early-rising.md", Opening, "- Up before the birds again, and so tired.");

        var guide = await next.WaitAsync(TestContext.Current.CancellationToken);

        Assert.StartsWith("Up before the birds again", guide.Answers.Compose(guide.Knowledge.Topics["early-rising"], Facts.None, new AnswerTurn(0))[AnswerPartKind.RightNow].Text);
        Assert.Same(before.Topics, guide.Topics);
    }

    [Fact]
    public async Task Edit_WhileItLearnsFromAnother_IsServedAtOnce()
    {
        var before = _guides.Current;
        var first = _guides.NextAsync();
        Edit("topics/early-rising.md", Opening, "- Up before the birds again, and so tired.");
        await first.WaitAsync(TestContext.Current.CancellationToken);
        var second = _guides.NextAsync();
        Edit("topics/early-rising.md", "- Up before the birds again, and so tired.", "- The birds are up, and so are you.");

        var guide = await second.WaitAsync(TestContext.Current.CancellationToken);

        Assert.StartsWith("The birds are up", guide.Answers.Compose(guide.Knowledge.Topics["early-rising"], Facts.None, new AnswerTurn(0))[AnswerPartKind.RightNow].Text);
        Assert.Same(before.Topics, guide.Topics);
    }

    [Theory]
    [InlineData("Keep the room dark", "Just let {child} cry", "recommends leaving a child to cry")]
    [InlineData("## Why", "## Because", "unknown section")]
    [InlineData("drafted: 2026-11-22", "drafted: someday", "early-rising.md")]
    public async Task Edit_ThatIsFaulty_IsRefusedAndWhatWasServedGoesOn(string right, string wrong, string named)
    {
        var before = _guides.Current;
        Edit("topics/early-rising.md", right, wrong);

        Assert.Contains(named, await _log.Refused.WaitAsync(TestContext.Current.CancellationToken));
        Assert.Same(before, _guides.Current);
    }

    [Theory]
    [InlineData("circumstances.yaml")]
    [InlineData("sources.yaml")]
    public async Task Edit_MendedAfterARefusal_IsServed(string file)
    {
        var path = Path.Combine(_folder.FullName, file);
        var right = await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(path, right + "\n- \n", TestContext.Current.CancellationToken);
        Assert.Contains(file, await _log.Refused.WaitAsync(TestContext.Current.CancellationToken));

        var next = _guides.NextAsync();
        await File.WriteAllTextAsync(path, right + "\n# Mended.\n", TestContext.Current.CancellationToken);

        Assert.NotNull(await next.WaitAsync(TestContext.Current.CancellationToken));
    }

    private void Edit(string file, string right, string wrong)
    {
        var path = Path.Combine(_folder.FullName, file);
        File.WriteAllText(path, File.ReadAllText(path).Replace(right, wrong, StringComparison.Ordinal));
    }

    private sealed class RefusalLog : ILogger<GuideWatch>
    {
        private readonly TaskCompletionSource<string> _refused = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task<string> Refused => _refused.Task;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (logLevel == LogLevel.Error)
                _refused.TrySetResult(formatter(state, exception));
        }
    }
}
