namespace GentleSleepBot.Host.Coach.Push;

/// <summary>What became of a notification.</summary>
internal enum PushOutcomeKind
{
    /// <summary>The service took it.</summary>
    Taken,

    /// <summary>The browser wants none any more.</summary>
    Gone,

    /// <summary>It can be tried again.</summary>
    Later,

    /// <summary>It will never be taken.</summary>
    Refused,
}
