using System.Threading.Channels;
using GentleSleepBot.Guidance;
using GentleSleepBot.Guidance.Knowledge;

namespace GentleSleepBot.Host.Bot;

/// <summary>Serves changed knowledge without a restart: texts at once, also while a model learns from an earlier change, the models after training in the background; a faulty change is refused.</summary>
internal sealed partial class GuideWatch(GuideFolder folder, GuideSource guides, ILogger<GuideWatch> logger) : BackgroundService
{
    private static readonly TimeSpan UntilWritten = TimeSpan.FromMilliseconds(200);

    private readonly Channel<bool> _changes = OneWaiting();
    private readonly Channel<bool> _toLearn = OneWaiting();
    private readonly Lock _serving = new();
    private int _edition;

    private readonly TaskCompletionSource _isWatching = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Done once changes are seen.</summary>
    public Task IsWatching => _isWatching.Task;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var watcher = Watch();
        _isWatching.SetResult();
        await Task.WhenAll(ServeAsync(stoppingToken), LearnAsync(stoppingToken));
    }

    private static Channel<bool> OneWaiting() => Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    private async Task ServeAsync(CancellationToken ct)
    {
        await foreach (var _ in _changes.Reader.ReadAllAsync(ct))
        {
            await Task.Delay(UntilWritten, ct);
            _changes.Reader.TryRead(out var _);
            await Task.Run(() => Take(ServeTexts), ct);
        }
    }

    private async Task LearnAsync(CancellationToken ct)
    {
        await foreach (var _ in _toLearn.Reader.ReadAllAsync(ct))
            await Task.Run(() => Take(Learn), ct);
    }

    private FileSystemWatcher? Watch()
    {
        try
        {
            var watcher = new FileSystemWatcher(folder.Folder.FullName) { IncludeSubdirectories = true };
            watcher.Changed += Note;
            watcher.Created += Note;
            watcher.Deleted += Note;
            watcher.Renamed += Note;
            watcher.Error += NoteMissed;
            watcher.EnableRaisingEvents = true;
            return watcher;
        }
        catch (Exception fault) when (fault is IOException or ArgumentException or PlatformNotSupportedException)
        {
            LogNotWatched(fault);
            return null;
        }
    }

    private void Note(object sender, FileSystemEventArgs change) => _changes.Writer.TryWrite(true);

    // Whatever was changed while too much changed at once, the folder is read as it is now.
    private void NoteMissed(object sender, ErrorEventArgs fault) => _changes.Writer.TryWrite(true);

    private void ServeTexts()
    {
        if (!folder.HasChanged())
            return;

        var texts = folder.LoadTexts(guides.Current);
        lock (_serving)
        {
            _edition++;
            if (texts is not null)
                guides.Replace(texts);
        }

        if (texts is not null)
            LogTexts();
        _toLearn.Writer.TryWrite(true);
    }

    // What was changed meanwhile is served already and learned from next.
    private void Learn()
    {
        var edition = Volatile.Read(ref _edition);
        var learned = folder.Load();
        lock (_serving)
        {
            if (edition != _edition)
                return;
            guides.Replace(learned);
        }

        LogModel();
    }

    // Whatever a change does, the next one is seen.
    private void Take(Action change)
    {
        try
        {
            change();
        }
        catch (KnowledgeFormatException faulty)
        {
            foreach (var fault in faulty.Faults)
                LogRefused(fault.ToString());
        }
#pragma warning disable CA1031 // A fault of any kind in what somebody edits ends this change alone.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            LogUnread(fault);
        }
    }

    [LoggerMessage(LogLevel.Information, "Changed knowledge is served, with the topic model as it was.")]
    private partial void LogTexts();

    [LoggerMessage(LogLevel.Information, "Changed knowledge is served, with a topic model of its own.")]
    private partial void LogModel();

    [LoggerMessage(LogLevel.Error, "A change of knowledge is refused; what was served before goes on. {Fault}")]
    private partial void LogRefused(string fault);

    [LoggerMessage(LogLevel.Error, "A change of knowledge could not be read; what was served before goes on.")]
    private partial void LogUnread(Exception fault);

    [LoggerMessage(LogLevel.Warning, "The knowledge folder cannot be watched here; a change needs a restart.")]
    private partial void LogNotWatched(Exception fault);
}
