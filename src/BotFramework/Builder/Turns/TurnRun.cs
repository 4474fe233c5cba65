using System.Text.Json;
using BotFramework.Connector;
using BotFramework.Schema;

namespace BotFramework.Builder.Turns;

/// <summary>What one run of a turn holds until its commit.</summary>
internal sealed class TurnRun(TurnStorage storage, TurnDelivery delivery)
{
    private readonly List<HeldReply> _replies = [];

    public TurnStorage Storage => storage;

    public TurnDelivery Delivery => delivery;

    public IReadOnlyList<HeldReply> Replies => _replies;

    public InvokeResponse? InvokeResponse { get; set; }

    public ResourceResponse Hold(Activity activity, string id, DateTimeOffset at)
    {
        Address(activity, delivery, id, at);
        _replies.Add(new HeldReply(ReplyKind.Post, id, Json(activity), IsShown: true));
        activity.Id = id;
        return new ResourceResponse(id);
    }

    public ResourceResponse Replace(Activity activity, DateTimeOffset at)
    {
        var id = activity.Id ?? throw new ArgumentException("An update names the activity's id.", nameof(activity));
        Address(activity, delivery, id, at);
        _replies.Add(new HeldReply(ReplyKind.Update, id, Json(activity), IsShown: false));
        activity.Id = id;
        return new ResourceResponse(id);
    }

    public void Remove(string activityId) => _replies.Add(new HeldReply(ReplyKind.Delete, activityId, [], IsShown: false));

    /// <summary>Over a callback the channel gives id and time; some refuse a bot that sends its own.</summary>
    public static void Address(Activity activity, TurnDelivery delivery, string id, DateTimeOffset at)
    {
        var isOurs = delivery != TurnDelivery.Callback;
        activity.Id = isOurs ? id : null;
        activity.Timestamp = isOurs ? at : null;
    }

    public static byte[] Json(Activity activity) => JsonSerializer.SerializeToUtf8Bytes(activity, BotFrameworkJsonContext.Default.Activity);
}
