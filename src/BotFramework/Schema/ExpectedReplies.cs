namespace BotFramework.Schema;

/// <summary>Body of the answer to a request with <see cref="DeliveryModes.ExpectReplies"/>.</summary>
public class ExpectedReplies
{
    /// <summary>Makes an empty body.</summary>
    public ExpectedReplies()
    {
    }

    /// <summary>Makes a body.</summary>
    public ExpectedReplies(IList<Activity>? activities = null) => Activities = activities;

    /// <summary>The turn's replies, in order.</summary>
    public IList<Activity>? Activities { get; set; }
}
