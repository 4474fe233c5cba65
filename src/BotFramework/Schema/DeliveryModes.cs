namespace BotFramework.Schema;

/// <summary>How the sender wants the replies.</summary>
public static class DeliveryModes
{
    /// <summary>Sent to the service address.</summary>
    public const string Normal = "normal";

    /// <summary>Sent as a notification.</summary>
    public const string Notification = "notification";

    /// <summary>In the body of the answer to the request.</summary>
    public const string ExpectReplies = "expectReplies";

    /// <summary>Not kept.</summary>
    public const string Ephemeral = "ephemeral";
}
