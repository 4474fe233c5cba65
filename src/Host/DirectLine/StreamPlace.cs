using System.Threading.Channels;

namespace GentleSleepBot.Host.DirectLine;

/// <summary>A stream's hold on its conversation, and what wakes it.</summary>
internal sealed class StreamPlace(Action<StreamPlace> release) : IDisposable
{
    private const int MostSigns = 8;

    private readonly Channel<byte> _wake = Channel.CreateBounded<byte>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    // What passes by the transcript: signs of typing, which a slow reader may lose, and answers to danger, which nobody may.
    private readonly Channel<byte[]> _passing = Channel.CreateUnbounded<byte[]>();

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

    public void Pass(byte[] activity, bool isSign)
    {
        if (isSign && _passing.Reader.Count >= MostSigns)
            return;

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

    /// <summary>Waits to be woken, but no longer than so.</summary>
    public async ValueTask WaitAsync(TimeSpan most, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(most);
        try
        {
            await WaitAsync(patience.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            // Long enough.
        }
    }

    public void Dispose() => release(this);
}
