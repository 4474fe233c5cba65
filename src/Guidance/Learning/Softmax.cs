namespace GentleSleepBot.Guidance.Learning;

/// <summary>Turns scores into probabilities.</summary>
internal static class Softmax
{
    /// <summary>In place; larger temperatures make the result less sure.</summary>
    public static void Apply(Span<float> scores, float temperature = 1f)
    {
        var largest = float.NegativeInfinity;
        foreach (var score in scores)
            largest = MathF.Max(largest, score);

        var sum = 0f;
        for (var at = 0; at < scores.Length; at++)
            sum += scores[at] = MathF.Exp((scores[at] - largest) / temperature);
        for (var at = 0; at < scores.Length; at++)
            scores[at] /= sum;
    }
}
