namespace GentleSleepBot.Guidance.Language;

/// <summary>One word of a message, normalised, with the place it came from.</summary>
/// <param name="Text">Lower case, accents folded, apostrophes dropped (<c>won't</c> is <c>wont</c>); numbers with a full stop as decimal mark.</param>
/// <param name="Start">Offset of its first UTF-16 unit in the original.</param>
/// <param name="End">Offset of its last UTF-16 unit in the original, inclusive.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Sentence">Index of the sentence it stands in, from 0.</param>
/// <param name="Clause">Index of the clause it stands in, counted over the whole message, from 0.</param>
/// <param name="Number">Its value when it is a number in digits, else null.</param>
public readonly record struct MessageWord(string Text, int Start, int End, WordKind Kind, int Sentence, int Clause, double? Number);
