using System.Security.Claims;
using BotFramework.Schema;

namespace BotFramework.Builder.Turns;

/// <summary>An incoming activity and how its turn is to be run.</summary>
/// <param name="Activity">The activity; an id and a time stamp are given to it when it has none.</param>
public sealed record TurnRequest(Activity Activity)
{
    /// <summary>Who called; null for in-process channels.</summary>
    public ClaimsIdentity? Identity { get; init; }

    /// <summary>How replies are delivered; when null, <c>expectReplies</c> is inline, an HTTP service address a callback, all else the transcript.</summary>
    public TurnDelivery? Delivery { get; init; }

    /// <summary>Whether a repeat is recognised; false for turns of the bot's own. True by default.</summary>
    public bool IsRepeatable { get; init; } = true;
}
