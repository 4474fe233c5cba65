using BotFramework.Builder.Turns;

namespace GentleSleepBot.Storage.Postgres;

/// <summary>A turn that waits to be committed.</summary>
internal sealed class CommitJob(TurnCommit commit) : GroupJob<TurnCommitResult>
{
    public TurnCommit Commit => commit;
}
