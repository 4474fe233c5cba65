using GentleSleepBot.Guidance.Language;

namespace GentleSleepBot.Guidance.Reading;

/// <summary>One word of a message with what the lexicon says of it.</summary>
internal struct Token
{
    public MessageWord Word;

    /// <summary>The word as meant: put right when it was mistyped.</summary>
    public string Text;

    public int Id;

    public Trait Traits;
}
