using BotFramework.Schema;

namespace BotFramework.Builder.Adapters;

/// <summary>A talk with a bot, written as what is said and what is answered. Each step makes a new flow; nothing runs before <see cref="StartTestAsync"/>.</summary>
public partial class TestFlow
{
    private const uint DefaultTimeout = 3000;

    private readonly TestAdapter _adapter;
    private readonly BotCallbackHandler? _callback;
    private readonly Func<Task> _steps;

    /// <summary>Begins a talk with what handles a turn.</summary>
    public TestFlow(TestAdapter adapter, BotCallbackHandler? callback = null)
        : this(adapter, callback, static () => Task.CompletedTask)
    {
    }

    /// <summary>Begins a talk with a bot.</summary>
    public TestFlow(TestAdapter adapter, IBot bot)
        : this(adapter, (bot ?? throw new ArgumentNullException(nameof(bot))).OnTurnAsync)
    {
    }

    private TestFlow(TestAdapter adapter, BotCallbackHandler? callback, Func<Task> steps)
    {
        ArgumentNullException.ThrowIfNull(adapter);

        _adapter = adapter;
        _callback = callback;
        _steps = steps;
    }

    /// <summary>Runs all steps.</summary>
    public Task StartTestAsync() => _steps();

    /// <summary>Says something.</summary>
    public TestFlow Send(string userSays)
    {
        ArgumentNullException.ThrowIfNull(userSays);
        return Then(() => _adapter.SendTextToBotAsync(userSays, Callback()));
    }

    /// <summary>Sends an activity.</summary>
    public TestFlow Send(IActivity userActivity)
    {
        ArgumentNullException.ThrowIfNull(userActivity);
        return Then(() => _adapter.ProcessActivityAsync((Activity)userActivity, Callback()));
    }

    /// <summary>Tells the bot that the person joined.</summary>
    public TestFlow SendConversationUpdate() => Then(() => _adapter.ProcessActivityAsync(
        new Activity(ActivityTypes.ConversationUpdate) { MembersAdded = [_adapter.Conversation.User!] }, Callback()));

    /// <summary>Pauses, in milliseconds.</summary>
    public TestFlow Delay(uint ms) => Delay(TimeSpan.FromMilliseconds(ms));

    /// <summary>Pauses.</summary>
    public TestFlow Delay(TimeSpan timespan) => Then(() => Task.Delay(timespan, _adapter.TimeProvider));

    /// <summary>Says something and expects a text.</summary>
    public TestFlow Test(string userSays, string expected, string? description = null, uint timeout = DefaultTimeout) =>
        Send(userSays).AssertReply(expected, description, timeout);

    /// <summary>Says something and expects an activity.</summary>
    public TestFlow Test(string userSays, IActivity expected, string? description = null, uint timeout = DefaultTimeout) =>
        Send(userSays).AssertReply(expected, description, timeout);

    /// <summary>Says something and looks at the reply.</summary>
    public TestFlow Test(string userSays, Action<IActivity> validateActivity, string? description = null, uint timeout = DefaultTimeout) =>
        Send(userSays).AssertReply(validateActivity, description, timeout);

    private TestFlow Then(Func<Task> step) => new(_adapter, _callback, async () =>
    {
        await _steps();
        await step();
    });

    private BotCallbackHandler Callback() => _callback ?? throw new InvalidOperationException("The flow was begun without a bot.");
}
