namespace GentleSleepBot.Guidance.Learning;

/// <summary>Takes features one by one, without a string for each.</summary>
internal interface IFeatureSink
{
    /// <summary>Takes one occurrence.</summary>
    /// <param name="feature">The feature's name.</param>
    /// <param name="weight">How much this occurrence counts.</param>
    void Add(scoped ReadOnlySpan<char> feature, float weight);

    /// <summary>Takes every <see cref="LetterPieces">letter piece</see> of a word.</summary>
    /// <param name="word">The word.</param>
    /// <param name="weight">How much a piece counts beside a whole word.</param>
    void AddPieces(string word, float weight);
}
