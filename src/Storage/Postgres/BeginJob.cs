using BotFramework.Builder.Turns;

namespace GentleSleepBot.Storage.Postgres;

/// <summary>A turn that waits for what it begins with.</summary>
internal sealed class BeginJob(TurnKey? key, IReadOnlyList<string> recordKeys) : GroupJob<TurnBeginning>
{
    public TurnKey? Key => key;

    public IReadOnlyList<string> RecordKeys => recordKeys;
}
