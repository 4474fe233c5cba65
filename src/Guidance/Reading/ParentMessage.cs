using GentleSleepBot.Guidance.Language;

namespace GentleSleepBot.Guidance.Reading;

/// <summary>What a parent wrote, cut into words once and read by whoever needs it.</summary>
/// <param name="Text">The message with its words.</param>
public sealed record ParentMessage(MessageText Text)
{
    /// <summary>Takes in a message; never fails, whatever the text holds.</summary>
    /// <param name="text">The message as written.</param>
    public static ParentMessage Parse(string text) => new(MessageText.Parse(text));

    /// <summary>Reads the facts in the message.</summary>
    /// <param name="reader">The reader, built once from the lexicon.</param>
    /// <param name="context">What is known before.</param>
    public Facts Read(FactReader reader, ReadingContext context)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return reader.Read(this, context);
    }
}
