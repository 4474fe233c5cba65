using GentleSleepBot.Guidance.Learning;

namespace GentleSleepBot.Guidance.Retrieval;

/// <summary>How sure scores may sound, fitted on phrasings that the model scoring them never saw.</summary>
/// <param name="Temperature">What scores are divided by before they become probabilities.</param>
/// <param name="OutOfScopeThreshold">The margin from which a message is out of scope.</param>
internal sealed record Calibration(float Temperature, float OutOfScopeThreshold)
{
    private const double FalseRefusals = 0.03;

    /// <summary>Scores taken as they are.</summary>
    public static Calibration None { get; } = new(1f, 0f);

    /// <summary>
    /// Fits the temperature by log loss over the topics, and the threshold so that 3 % of the phrasings in scope would be refused;
    /// phrasings are short and hard, so that whole messages are refused far less.
    /// </summary>
    /// <param name="held">Phrasings in scope: their scores, out-of-scope left out of the running, and their labels.</param>
    public static Calibration Fit(IReadOnlyList<(ScoredMessage Scored, IReadOnlyList<int> Labels)> held)
    {
        if (held.Count == 0)
            return None;

        var temperature = Enumerable.Range(3, 38).Select(step => step * 0.05f).MinBy(candidate => held.Sum(text => Loss(text.Scored.Scores, text.Labels, candidate)));
        var margins = held.Select(text => text.Scored.OutOfScopeMargin).Order().ToArray();
        return new Calibration(temperature, margins[(int)(margins.Length * (1 - FalseRefusals))]);
    }

    private static double Loss(float[] scores, IReadOnlyList<int> labels, float temperature)
    {
        var probabilities = scores.ToArray();
        Softmax.Apply(probabilities, temperature);
        var first = probabilities.Max();
        return -MathF.Log(MathF.Max(labels.Contains(probabilities.IndexOf(first)) ? first : 1f - first, 1e-6f));
    }
}
