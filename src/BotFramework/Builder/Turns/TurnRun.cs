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
        // Over a callback the channel gives id and time; a bot that sent its own would be refused by some.
        var isOurs = delivery != TurnDelivery.Callback;
        activity.Id = isOurs ? id : null;
        activity.Timestamp = isOurs ? at : null;
        _replies.Add(new HeldReply(ReplyKind.Post, id, Json(activity), IsShown: true));
        activity.Id = id;
        return new ResourceResponse(id);
    }

    public ResourceResponse Replace(Activity activity)
    {
        _replies.Add(new HeldReply(ReplyKind.Update, activity.Id ?? throw new ArgumentException("An update names the activity's id."), Json(activity), IsShown: false));
        return new ResourceResponse(activity.Id);
    }

    public void Remove(string activityId) => _replies.Add(new HeldReply(ReplyKind.Delete, activityId, [], IsShown: false));

    public static byte[] Json(Activity activity) => JsonSerializer.SerializeToUtf8Bytes(activity, BotFrameworkJsonContext.Default.Activity);
}
