using BotFramework.Builder;
using BotFramework.Connector;
using BotFramework.Schema;
using GentleSleepBot.Guidance.Answers;

namespace GentleSleepBot.Dialogs.Answering;

/// <summary>Writes an answer so that a reader can open what it cites: links below the text, and the citation entity that Web Chat and Teams draw.</summary>
/// <param name="site">The site's public address.</param>
internal sealed class AnswerMessage(Uri site)
{
    public Activity Make(AnswerPart part, string? channel)
    {
        var message = MessageFactory.Text(channel == Channels.Msteams ? Labelled(part) : WithLinks(part));
        message.TextFormat = TextFormatTypes.Markdown;
        message.Speak = part.Text;
        if (part.Citations.Count > 0)
            message.Entities = [Cite(part)];
        return message;
    }

    /// <summary>Markdown link definitions make every <c>[1]</c> a link where Markdown is drawn, and a footnote where it is not.</summary>
    private string WithLinks(AnswerPart part) =>
        string.Join('\n', part.Citations.Select(citation => $"[{citation.Number}]: {Address(citation)} \"{citation.Source.Publisher}: {citation.Source.Title}\"").Prepend(Labelled(part) + "\n"));

    private static string Labelled(AnswerPart part) => part.IsModelWorded ? $"{part.Text}\n\n{Replies.WordedByModel}" : part.Text;

    private Entity Cite(AnswerPart part)
    {
        var entity = new Entity();
        entity.SetAs(
            new MessageEntity([.. part.Citations.Select(citation => new Claim(
                Address(citation).ToString(),
                citation.Number,
                new DigitalDocument(citation.Source.Title, citation.Source.Says, Address(citation).ToString())))]),
            CitationJson.Default.MessageEntity);
        return entity;
    }

    private Uri Address(Citation citation) => new(site, citation.Path);
}
