namespace GentleSleepBot.Guidance.Reading;

/// <summary>What a phrase of the lexicon's <c>trying</c> section tells.</summary>
internal enum TryingWord
{
    /// <summary>It has been tried.</summary>
    Done,
}
