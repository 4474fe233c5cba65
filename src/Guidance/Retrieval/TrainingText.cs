namespace GentleSleepBot.Guidance.Retrieval;

/// <summary>One text to learn from.</summary>
/// <param name="Labels">Its topics' places among the labels: the one it was written for first, then those that would do as well.</param>
/// <param name="Text">The words.</param>
/// <param name="IsPhrasing">Whether a parent could have written it; topic texts are learned from but never held back.</param>
internal sealed record TrainingText(IReadOnlyList<int> Labels, string Text, bool IsPhrasing)
{
    private const int FewestWordsOfAWholeMessage = 25;
    private const float CountOfAWholeMessage = 2f;

    /// <summary>How much it counts: most phrasings are titles and fragments, most parents write whole messages.</summary>
    public float Count => Text.AsSpan().Count(' ') + 1 >= FewestWordsOfAWholeMessage ? CountOfAWholeMessage : 1f;
}
