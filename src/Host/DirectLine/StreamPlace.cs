using System.Threading.Channels;

namespace GentleSleepBot.Host.DirectLine;

/// <summary>A stream's hold on its conversation, and what wakes it.</summary>
internal sealed class StreamPlace(Action<StreamPlace> release) : IDisposable
{
    private const int MostPassing = 8;

    private readonly Channel<byte> _wake = Channel.CreateBounded<byte>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    // What passes by the transcript is only a sign of life: a slow reader loses the oldest.
    private readonly Channel<byte[]> _passing = Channel.CreateBounded<byte[]>(new BoundedChannelOptions(MostPassing) { FullMode = BoundedChannelFullMode.DropOldest });

    private readonly CancellationTokenSource _displaced = new();

    /// <summary>Cancelled when a newer stream has taken the place, or the conversation is deleted.</summary>
    public CancellationToken Displaced => _displaced.Token;

    /// <summary>Whether the conversation is deleted.</summary>
    public bool IsForgotten { get; private set; }

    public void Displace() => _displaced.Cancel();

    public void Forget()
    {
        IsForgotten = true;
        Displace();
    }

    public void Wake() => _wake.Writer.TryWrite(0);

    public void Pass(byte[] activity)
    {
        _passing.Writer.TryWrite(activity);
        Wake();
    }

    /// <summary>Takes what was passed since the last time, without waiting.</summary>
    public IReadOnlyList<byte[]> TakePassing()
    {
        var taken = new List<byte[]>();
        while (_passing.Reader.TryRead(out var activity))
            taken.Add(activity);
        return taken;
    }

    public async ValueTask WaitAsync(CancellationToken cancellationToken) => await _wake.Reader.ReadAsync(cancellationToken);

    public void Dispose() => release(this);
}
