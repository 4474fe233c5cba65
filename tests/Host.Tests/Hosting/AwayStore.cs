using BotFramework.Builder.Turns;
using GentleSleepBot.Storage;

namespace Host.Tests.Hosting;

/// <summary>The host's store, which can be taken away.</summary>
internal sealed class AwayStore(IBotStore store) : ITurnStore, ITranscript, IConversations, IResumeKeys
{
    public bool IsAway { get; set; }

    /// <summary>Whether turns run but cannot be committed.</summary>
    public bool FailsCommits { get; set; }

    private IBotStore Store => IsAway ? throw new TurnStoreUnavailableException("away") : store;

    public ValueTask<TurnBeginning> BeginAsync(TurnKey? key, IReadOnlyList<string> recordKeys, CancellationToken cancellationToken) =>
        Store.BeginAsync(key, recordKeys, cancellationToken);

    public ValueTask<IReadOnlyList<TurnRecord>> ReadRecordsAsync(IReadOnlyList<string> recordKeys, CancellationToken cancellationToken) =>
        Store.ReadRecordsAsync(recordKeys, cancellationToken);

    public ValueTask<TurnCommitResult> CommitAsync(TurnCommit commit, CancellationToken cancellationToken) =>
        FailsCommits ? throw new TurnStoreUnavailableException("away") : Store.CommitAsync(commit, cancellationToken);

    public ValueTask<TranscriptPage> ReadAfterAsync(string conversation, long after, int limit, CancellationToken cancellationToken) =>
        Store.ReadAfterAsync(conversation, after, limit, cancellationToken);

    public ValueTask<bool> CreateConversationAsync(string conversation, string parent, string? userId, DateTimeOffset at, CancellationToken cancellationToken) =>
        Store.CreateConversationAsync(conversation, parent, userId, at, cancellationToken);

    public ValueTask<ConversationInfo?> FindConversationAsync(string conversation, CancellationToken cancellationToken) =>
        Store.FindConversationAsync(conversation, cancellationToken);

    public ValueTask<bool> SaveKeyAsync(string key, ResumeGrant grant, DateTimeOffset at, CancellationToken cancellationToken) =>
        Store.SaveKeyAsync(key, grant, at, cancellationToken);

    public ValueTask<ResumeGrant?> FindGrantAsync(string key, CancellationToken cancellationToken) => Store.FindGrantAsync(key, cancellationToken);

    public ValueTask<bool> MoveKeyAsync(string key, string conversation, CancellationToken cancellationToken) => Store.MoveKeyAsync(key, conversation, cancellationToken);

    public ValueTask<bool> RevokeKeyAsync(string key, CancellationToken cancellationToken) => Store.RevokeKeyAsync(key, cancellationToken);
}
