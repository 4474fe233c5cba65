namespace GentleSleepBot.Guidance.Plans;

/// <summary>What the grown-up does when the child protests. Each one comes nearer; waiting is not among them.</summary>
public enum ProtestResponse
{
    /// <summary>Picks the child up.</summary>
    PickUp,

    /// <summary>Holds, and feeds if that helps.</summary>
    HoldAndFeed,

    /// <summary>Comes nearer: voice, hand, arms.</summary>
    VoiceHandArms,

    /// <summary>Goes back to the easiest way.</summary>
    EasiestWay,
}
