using BotFramework.Builder;
using BotFramework.Connector;
using BotFramework.Schema;
using GentleSleepBot.Guidance.Answers;

namespace GentleSleepBot.Dialogs.Answering;

/// <summary>Writes an answer so that a reader can open what it cites: links below the text, and the citation entity that Web Chat and Teams draw.</summary>
/// <param name="site">The site's public address.</param>
internal sealed class AnswerMessage(Uri site)
{
    private readonly string _site = site.GetLeftPart(UriPartial.Authority);

    public Activity Make(AnswerPart part, string? channel)
    {
        var addresses = part.Citations.Select(citation => _site + citation.Path).ToList();
        var message = MessageFactory.Text(channel == Channels.Msteams ? Labelled(part) : WithLinks(part, addresses));
        message.TextFormat = TextFormatTypes.Markdown;
        message.Speak = part.Text;
        if (part.Citations.Count > 0)
            message.Entities = [Cite(part, addresses)];
        return message;
    }

    /// <summary>Markdown link definitions make every <c>[1]</c> a link where Markdown is drawn, and a footnote where it is not.</summary>
    private static string WithLinks(AnswerPart part, List<string> addresses) => string.Join(
        '\n',
        part.Citations.Zip(addresses, (citation, address) => $"[{citation.Number}]: {address} \"{citation.Source.Publisher}: {citation.Source.Title}\"").Prepend(Labelled(part) + "\n"));

    private static string Labelled(AnswerPart part) => part.IsModelWorded ? $"{part.Text}\n\n{Replies.WordedByModel}" : part.Text;

    private static Entity Cite(AnswerPart part, List<string> addresses)
    {
        var claims = part.Citations.Zip(addresses, (citation, address) =>
            new Claim(address, citation.Number, new DigitalDocument(citation.Source.Title, citation.Source.Says, address)));
        var entity = new Entity();
        entity.SetAs(new MessageEntity([.. claims]), CitationJson.Default.MessageEntity);
        return entity;
    }
}
