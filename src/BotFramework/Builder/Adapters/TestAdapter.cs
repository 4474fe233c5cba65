using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Claims;
using System.Text.Json;
using System.Threading.Channels;
using BotFramework.Schema;
using Channels = BotFramework.Connector.Channels;

namespace BotFramework.Builder.Adapters;

/// <summary>An adapter for tests: talks to a bot in memory and keeps what it says. What the protocol could not carry fails here too.</summary>
public class TestAdapter : BotAdapter
{
    private readonly Channel<Activity> _replies = Channel.CreateUnbounded<Activity>();
    private int _lastId;

    /// <summary>Makes an adapter for a channel.</summary>
    public TestAdapter(string channelId, bool sendTraceActivity = false)
        : this(new ConversationReference { ChannelId = channelId }, sendTraceActivity)
    {
    }

    /// <summary>Makes an adapter for a conversation; what the reference leaves out is filled in.</summary>
    public TestAdapter(ConversationReference? conversation = null, bool sendTraceActivity = false)
    {
        EnableTrace = sendTraceActivity;
        Conversation = new ConversationReference
        {
            ChannelId = conversation?.ChannelId ?? Channels.Test,
            ServiceUrl = conversation?.ServiceUrl ?? "https://test.com",
            User = conversation?.User ?? new ChannelAccount("user1", "User1"),
            Bot = conversation?.Bot ?? new ChannelAccount("bot", "Bot"),
            Conversation = conversation?.Conversation ?? new ConversationAccount(false, id: "convo1", name: "Conversation1"),
            Locale = conversation?.Locale,
        };
        Locale = conversation?.Locale ?? "en-us";
    }

    /// <summary>The conversation that takes place.</summary>
    public ConversationReference Conversation { get; set; }

    /// <summary>Language of the person, as a BCP 47 tag. <c>en-us</c> by default.</summary>
    public string Locale { get; set; }

    /// <summary>Whether notes for developers count as replies.</summary>
    public bool EnableTrace { get; set; }

    /// <summary>The clock for time stamps; the system's by default.</summary>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    /// <summary>A conversation of two for a test.</summary>
    public static ConversationReference CreateConversation(string name, string user = "User1", string bot = "Bot")
    {
        ArgumentNullException.ThrowIfNull(user);
        ArgumentNullException.ThrowIfNull(bot);

        return new ConversationReference
        {
            ChannelId = Channels.Test,
            ServiceUrl = "https://test.com",
            Conversation = new ConversationAccount(false, id: name, name: name),
            User = new ChannelAccount(user.ToLowerInvariant(), user),
            Bot = new ChannelAccount(bot.ToLowerInvariant(), bot),
            Locale = "en-us",
        };
    }

    /// <summary>Adds a step that every turn passes.</summary>
    public new TestAdapter Use(IMiddleware middleware)
    {
        base.Use(middleware);
        return this;
    }

    /// <summary>Runs a turn.</summary>
    public Task ProcessActivityAsync(Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken = default) =>
        ProcessActivityAsync(null, activity, callback, cancellationToken);

    /// <summary>Runs a turn for a caller.</summary>
    public virtual async Task ProcessActivityAsync(
        ClaimsIdentity? claimsIdentity, Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activity);
        Complete(activity);

        using var context = CreateTurnContext(activity);
        if (claimsIdentity is not null)
            context.TurnState.Add(BotIdentityKey, claimsIdentity);

        await RunPipelineAsync(context, callback, cancellationToken);
    }

    /// <summary>Makes the turn of an activity without running it.</summary>
    public virtual TurnContext CreateTurnContext(Activity activity) => new(this, activity);

    /// <summary>Says something to the bot.</summary>
    public virtual Task SendTextToBotAsync(string userSays, BotCallbackHandler callback, CancellationToken cancellationToken = default) =>
        ProcessActivityAsync(MakeActivity(userSays), callback, cancellationToken);

    /// <summary>A message from the person.</summary>
    public Activity MakeActivity(string? text = null) => new(ActivityTypes.Message)
    {
        Locale = Locale,
        From = Conversation.User,
        Recipient = Conversation.Bot,
        Conversation = Conversation.Conversation,
        ServiceUrl = Conversation.ServiceUrl,
        ChannelId = Conversation.ChannelId,
        Id = NextId(),
        Text = text,
    };

    /// <summary>The oldest reply that was not yet read; null when there is none.</summary>
    public IActivity? GetNextReply() => _replies.Reader.TryRead(out var reply) ? reply : null;

    /// <summary>Waits for the oldest reply that was not yet read.</summary>
    public async Task<IActivity> GetNextReplyAsync(CancellationToken cancellationToken = default) =>
        await _replies.Reader.ReadAsync(cancellationToken);

    /// <inheritdoc/>
    public override async Task<ResourceResponse[]> SendActivitiesAsync(
        ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(activities);
        ArgumentOutOfRangeException.ThrowIfZero(activities.Length);

        var responses = new ResourceResponse[activities.Length];
        for (var index = 0; index < activities.Length; index++)
        {
            var activity = activities[index];
            activity.Id = string.IsNullOrEmpty(activity.Id) ? NextId() : activity.Id;
            activity.Timestamp ??= TimeProvider.GetUtcNow();
            responses[index] = new ResourceResponse(activity.Id);
            await KeepAsync(turnContext, activity, cancellationToken);
        }

        return responses;
    }

    /// <inheritdoc/>
    public override Task<ResourceResponse?> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activity);

        Replies.AddOrUpdate(activity.Id ?? throw new ArgumentException("An update names the activity's id."), activity, (_, _) => activity);
        return Task.FromResult<ResourceResponse?>(new ResourceResponse(activity.Id));
    }

    /// <inheritdoc/>
    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reference);

        Replies.TryRemove(reference.ActivityId ?? throw new ArgumentException("A deletion names the activity's id."), out _);
        return Task.CompletedTask;
    }

    /// <summary>Everything said and neither replaced nor deleted, by id.</summary>
    public ConcurrentDictionary<string, Activity> Replies { get; } = new(StringComparer.Ordinal);

    private static void RefuseWhatCannotBeSent(Activity activity) =>
        JsonSerializer.SerializeToUtf8Bytes(activity, BotFrameworkJsonContext.Default.Activity);

    private string NextId() => Interlocked.Increment(ref _lastId).ToString(CultureInfo.InvariantCulture);

    private void Complete(Activity activity)
    {
        activity.Type ??= ActivityTypes.Message;
        activity.ChannelId ??= Conversation.ChannelId;
        activity.From ??= Conversation.User;
        activity.Recipient ??= Conversation.Bot;
        activity.Conversation ??= Conversation.Conversation;
        activity.ServiceUrl ??= Conversation.ServiceUrl;
        activity.Locale ??= Locale;
        activity.Id ??= NextId();
        activity.Timestamp ??= TimeProvider.GetUtcNow();
        RefuseWhatCannotBeSent(activity);
    }

    private async ValueTask KeepAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        switch (activity.Type)
        {
            case ActivityTypes.Delay:
                await Task.Delay(TimeSpan.FromMilliseconds(Convert.ToInt32(activity.Value, CultureInfo.InvariantCulture)), TimeProvider, cancellationToken);
                break;
            case ActivityTypes.Trace when !EnableTrace:
                break;
            default:
                if (activity.Type == ActivityTypesEx.InvokeResponse)
                    turnContext.TurnState.Set(InvokeResponseKey, activity);
                RefuseWhatCannotBeSent(activity);
                Replies[activity.Id!] = activity;
                _replies.Writer.TryWrite(activity);
                break;
        }
    }
}
