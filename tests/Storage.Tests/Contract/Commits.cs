using System.Text;
using BotFramework.Builder.Turns;

namespace Storage.Tests.Contract;

/// <summary>Commits for tests, each with one message and one reply.</summary>
internal static class Commits
{
    public const string Parent = "test/users/parent";
    public static readonly DateTimeOffset At = new(2026, 3, 1, 3, 0, 0, TimeSpan.Zero);

    public static TurnCommit Of(string message, string conversation = "test/talk", string parent = Parent) => new()
    {
        Key = new TurnKey(conversation, message),
        Conversation = conversation,
        Parent = parent,
        IsFromPerson = true,
        ActivityId = message,
        Inbound = Json($"in {message}"),
        IsInboundShown = true,
        Replies = [new HeldReply(ReplyKind.Post, $"re-{message}", Json($"out {message}"), IsShown: true)],
        Delivery = TurnDelivery.Transcript,
        ConversationId = "talk",
        ServiceUrl = "https://channel.test",
        At = At,
    };

    public static byte[] Json(string text) => Encoding.UTF8.GetBytes($$"""{"text":"{{text}}"}""");

    public static string Text(byte[]? json) => json is null ? "-" : Encoding.UTF8.GetString(json);
}
