namespace GentleSleepBot.Guidance.Reading;

/// <summary>A phrase of the lexicon found in a message.</summary>
/// <param name="Section">The lexicon's section.</param>
/// <param name="Meaning">The meaning's number within the section.</param>
/// <param name="First">Index of its first word.</param>
/// <param name="Last">Index of its last word.</param>
internal readonly record struct Mark(LexiconSection Section, int Meaning, int First, int Last);
