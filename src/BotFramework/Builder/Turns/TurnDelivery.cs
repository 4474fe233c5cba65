namespace BotFramework.Builder.Turns;

/// <summary>How the replies of a turn reach the person.</summary>
public enum TurnDelivery
{
    /// <summary>Posted by the outbox to the activity's service address.</summary>
    Callback,

    /// <summary>In the body of the answer to the request, which asked for it with <c>expectReplies</c>.</summary>
    Inline,

    /// <summary>Read from the transcript, as in-process Direct Line does.</summary>
    Transcript,
}
