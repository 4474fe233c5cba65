namespace GentleSleepBot.Guidance.Reading;

/// <summary>The sections of the lexicon whose phrases are looked for in a message.</summary>
internal enum LexiconSection
{
    Traits,
    Places,
    Settling,
    Feeding,
    Writers,
    People,
    Feelings,
    Wants,
    Methods,
    Trying,
    Varieties,
    CryItOut,
}
