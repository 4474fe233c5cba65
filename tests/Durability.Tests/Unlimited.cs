namespace Durability.Tests;

internal static class Unlimited
{
    /// <summary>All parents of a test share one address and hurry: the limits that keep abuse away would keep them away too.</summary>
    public static void Apply(HostProcess host)
    {
        host.Settings["DirectLine__PostsPerMinuteOfConversation"] = "100000";
        host.Settings["DirectLine__PostsPerMinuteOfAddress"] = "100000";
        host.Settings["DirectLine__StartsPerMinute"] = "100000";
    }
}
