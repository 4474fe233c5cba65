namespace GentleSleepBot.Guidance.Language;

/// <summary>A parent's message as words that know where they came from.</summary>
public sealed class MessageText
{
    private readonly MessageWord[] _words;

    private MessageText(string original, MessageWord[] words) => (Original, _words) = (original, words);

    /// <summary>The message exactly as written.</summary>
    public string Original { get; }

    /// <summary>Its words in order; glued units are split (<c>38.4c</c> is 38.4 and c, <c>5mo</c> is 5 and mo).</summary>
    public IReadOnlyList<MessageWord> Words => _words;

    /// <summary>Its words without emoji, read by many and changed by none.</summary>
    internal MessageWord[] WithoutEmoji => field ??= Array.Exists(_words, word => word.Kind == WordKind.Emoji) ? Array.FindAll(_words, word => word.Kind != WordKind.Emoji) : _words;

    /// <summary>Reads a message into words, in time linear in its length; never fails, whatever the text holds.</summary>
    public static MessageText Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new MessageText(text, new MessageReader(text).Read());
    }

    /// <summary>The original text from the first to the last of the given words, both inclusive.</summary>
    public string Span(int firstWord, int lastWord) =>
        Original[Words[firstWord].Start..(Words[lastWord].End + 1)];
}
