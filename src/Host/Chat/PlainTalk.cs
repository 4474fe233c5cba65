using System.Text.Json;
using BotFramework.Builder;
using BotFramework.Builder.Turns;
using BotFramework.Schema;
using GentleSleepBot.Host.DirectLine;
using GentleSleepBot.Host.Talks;
using GentleSleepBot.Storage.Coaches;

namespace GentleSleepBot.Host.Chat;

/// <summary>One question, one answer, for browsers without scripts; the talk is the one that scripts would hold under the same key.</summary>
internal sealed partial class PlainTalk(TalkBook book, Conversations conversations, TurnAdapter adapter, IBot bot, ILogger<PlainTalk> logger)
{
    /// <summary>Says something and gives it with what was answered, or null when nothing could be.</summary>
    public async Task<IReadOnlyList<Activity>?> SayAsync(ResumeKey key, ClientLink? link, string text, string messageKey)
    {
        try
        {
            var message = MessageOf(text, messageKey, await OpenAsync(key, link));

            // Not bound to the request, as in Direct Line: a parent who puts the phone down has still asked.
            var turn = new TurnRequest(message) { Delivery = TurnDelivery.Inline };
            var outcome = await adapter.ProcessActivityAsync(turn, bot.OnTurnAsync, CancellationToken.None);
            return [message, .. outcome.ReadReplies().Where(reply => reply.Type == ActivityTypes.Message)];
        }
        catch (Exception fault)
        {
            LogNotAnswered(logger, fault);
            return null;
        }
    }

    // While the store is away nobody can tell whose talk it is; a cry for help must still reach the bot.
    private async Task<DirectLineToken> OpenAsync(ResumeKey key, ClientLink? link)
    {
        try
        {
            var talk = await book.OpenAsync(key, link, CancellationToken.None);
            await conversations.StartAsync(talk.ConversationId, talk.UserId, locale: null, CancellationToken.None);
            return talk;
        }
        catch (TurnStoreUnavailableException)
        {
            return new DirectLineToken(Identifiers.NewConversation(), Identifiers.NewUser());
        }
    }

    private static Activity MessageOf(string text, string messageKey, DirectLineToken talk)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal) { [nameof(messageKey)] = messageKey };
        var message = new Activity(ActivityTypes.Message)
        {
            Text = text,
            TextFormat = TextFormatTypes.Plain,
            ChannelData = JsonSerializer.SerializeToElement(names, ChatJson.Default.DictionaryStringString),
        };
        DirectLineActivities.Receive(message, talk, talk.ConversationId);
        return message;
    }

    [LoggerMessage(LogLevel.Warning, "A message from a page without scripts was not answered.")]
    private static partial void LogNotAnswered(ILogger logger, Exception fault);
}
