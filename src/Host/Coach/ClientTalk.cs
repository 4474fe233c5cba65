using GentleSleepBot.Dialogs.Coaches;
using GentleSleepBot.Dialogs.Talk;
using GentleSleepBot.Storage.Coaches;

namespace GentleSleepBot.Host.Coach;

/// <summary>What a client who shares lets their coach see.</summary>
/// <param name="Share">What is shared, of which talk.</param>
/// <param name="Name">What the coach calls the client.</param>
/// <param name="Talk">What is remembered of the talk; null when nothing is any more.</param>
/// <param name="Worry">How much it needs a person.</param>
internal sealed record ClientTalk(ClientShare Share, string Name, TalkState? Talk, ClientWorry Worry)
{
    public SharingLevel Level => SharingNames.Read(Share.Level);
}
