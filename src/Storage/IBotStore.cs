using BotFramework.Builder.Turns;

namespace GentleSleepBot.Storage;

/// <summary>All that the bot keeps, behind one contract with two engines: one file for one host, or one database for many.</summary>
public interface IBotStore : ITurnStore, ITranscript, IOutbox, IParentData, IConversations, IResumeKeys, ISecrets, IRetention, IErasures, ISqlConnections, IAsyncDisposable
{
    /// <summary>Writes something durably, to see whether the store can.</summary>
    ValueTask ProbeAsync(CancellationToken cancellationToken);

    /// <summary>Hands on what other hosts commit, until it is stopped; returns at once when there can be no other host.</summary>
    Task ListenAsync(TurnSignals signals, CancellationToken cancellationToken);
}
