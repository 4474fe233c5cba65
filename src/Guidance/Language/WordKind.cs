namespace GentleSleepBot.Guidance.Language;

/// <summary>What a piece of a message is.</summary>
public enum WordKind
{
    /// <summary>Letters: a word, an abbreviation or a unit.</summary>
    Word,

    /// <summary>A number in digits; <see cref="MessageWord.Number"/> holds its value.</summary>
    Number,

    /// <summary>A clock time in digits with a colon, such as <c>2:30</c>; it has no numeric value.</summary>
    Clock,

    /// <summary>One emoji or other symbol a parent put among the words.</summary>
    Emoji,
}
