using BotFramework.Schema;

namespace BotFramework.Builder.Adapters;

public partial class TestFlow
{
    /// <summary>Expects a message with a text.</summary>
    /// <param name="expected">The text.</param>
    /// <param name="description">What is told when it differs.</param>
    /// <param name="timeout">Milliseconds to wait for a reply.</param>
    public TestFlow AssertReply(string expected, string? description = null, uint timeout = DefaultTimeout)
    {
        ArgumentNullException.ThrowIfNull(expected);
        return AssertReply(MessageFactory.Text(expected), description, timeout);
    }

    /// <summary>Expects an activity of the same type and text.</summary>
    public TestFlow AssertReply(IActivity expected, string? description = null, uint timeout = DefaultTimeout) =>
        AssertReply(expected, equalityComparer: null, description, timeout);

    /// <summary>Expects an activity that a comparer finds equal.</summary>
    public TestFlow AssertReply(
        IActivity expected, IEqualityComparer<IActivity>? equalityComparer, string? description = null, uint timeout = DefaultTimeout)
    {
        ArgumentNullException.ThrowIfNull(expected);

        return AssertReply(
            reply =>
            {
                if (equalityComparer is not null)
                {
                    Require(equalityComparer.Equals(expected, reply), description, "an equal activity", TextOf(reply));
                    return;
                }

                Require(expected.Type == reply.Type, description, expected.Type, $"{reply.Type}: {TextOf(reply)}");
                Require(TextOf(expected) == TextOf(reply), description, TextOf(expected), TextOf(reply));
            },
            description,
            timeout);
    }

    /// <summary>Looks at the next reply.</summary>
    public TestFlow AssertReply(Action<IActivity> validateActivity, string? description = null, uint timeout = DefaultTimeout)
    {
        ArgumentNullException.ThrowIfNull(validateActivity);

        return Then(async () => validateActivity(
            await NextReplyAsync(timeout) ?? throw new TimeoutException($"No reply came within {timeout} ms. {description}".TrimEnd())));
    }

    /// <summary>Expects a message whose text holds a part.</summary>
    public TestFlow AssertReplyContains(string expected, string? description = null, uint timeout = DefaultTimeout)
    {
        ArgumentNullException.ThrowIfNull(expected);

        return AssertReply(
            reply => Require(TextOf(reply)?.Contains(expected, StringComparison.Ordinal) == true, description, $"… {expected} …", TextOf(reply)),
            description,
            timeout);
    }

    /// <summary>Expects a message with one of several texts.</summary>
    public TestFlow AssertReplyOneOf(string[] candidates, string? description = null, uint timeout = DefaultTimeout)
    {
        ArgumentNullException.ThrowIfNull(candidates);

        return AssertReply(
            reply => Require(candidates.Contains(TextOf(reply), StringComparer.Ordinal), description, string.Join(" | ", candidates), TextOf(reply)),
            description,
            timeout);
    }

    /// <summary>Expects that nothing is said for a while.</summary>
    public TestFlow AssertNoReply(string? description = null, uint timeout = DefaultTimeout) => Then(async () =>
    {
        var reply = await NextReplyAsync(timeout);
        Require(reply is null, description, "no reply", TextOf(reply));
    });

    private static string? TextOf(IActivity? activity) => (activity as Activity)?.Text;

    private static void Require(bool holds, string? description, string? expected, string? actual)
    {
        if (!holds)
            throw new InvalidOperationException($"{description}{(description is null ? null : ": ")}expected '{expected}', but the bot said '{actual}'.");
    }

    private async Task<IActivity?> NextReplyAsync(uint timeout)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMilliseconds(timeout));
        try
        {
            return _adapter.GetNextReply() ?? await _adapter.GetNextReplyAsync(patience.Token);
        }
        catch (OperationCanceledException) when (patience.IsCancellationRequested)
        {
            return null;
        }
    }
}
