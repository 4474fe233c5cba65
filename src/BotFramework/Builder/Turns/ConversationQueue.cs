namespace BotFramework.Builder.Turns;

/// <summary>Lets one turn of a conversation run at a time, in the order they came; an idle conversation takes no memory.</summary>
internal sealed class ConversationQueue
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, Line> _lines = new(StringComparer.Ordinal);

    public int Count
    {
        get
        {
            lock (_gate)
                return _lines.Count;
        }
    }

    /// <summary>Waits for the conversation's turn; disposing what is returned lets the next one run.</summary>
    public async ValueTask<Place> EnterAsync(string conversation, CancellationToken cancellationToken)
    {
        TaskCompletionSource waiting;
        lock (_gate)
        {
            if (!_lines.TryGetValue(conversation, out var line))
            {
                _lines[conversation] = new Line();
                return new Place(this, conversation);
            }

            waiting = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            line.Waiting.Enqueue(waiting);
        }

        await using var cancelled = cancellationToken.UnsafeRegister(
            static (source, token) => ((TaskCompletionSource)source!).TrySetCanceled(token), waiting);
        await waiting.Task;
        return new Place(this, conversation);
    }

    private void Leave(string conversation)
    {
        lock (_gate)
        {
            var line = _lines[conversation];
            while (line.Waiting.TryDequeue(out var next))
            {
                if (next.TrySetResult())
                    return;
            }

            _lines.Remove(conversation);
        }
    }

    internal readonly struct Place(ConversationQueue queue, string conversation) : IDisposable
    {
        public void Dispose() => queue.Leave(conversation);
    }

    private sealed class Line
    {
        public Queue<TaskCompletionSource> Waiting { get; } = new(0);
    }
}
