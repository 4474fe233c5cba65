using GentleSleepBot.Guidance.Learning;

namespace GentleSleepBot.Guidance.Answers.Asked;

/// <summary>
/// Moves the means that answers begin with so that near answers are told apart: a few passes of stochastic gradient descent on the cross entropy of all answers (softmax regression that starts from the
/// means, stops early, and changes only weights that are there). Deterministic: the order is seeded, and what a batch learns is added in order.
/// </summary>
internal static class AskedSharpener
{
    private const int Passes = 2;
    private const int Batch = 32;
    private const int Seed = 17;
    private const float Step = 0.1f;
    private const float Temperature = 0.1f;

    // Of two thousand answers a few are in question for a line; what is smaller would move nothing.
    private const float LeastError = 0.001f;

    /// <summary>Changes the places of a model; those of the topics stay.</summary>
    /// <param name="model">The means.</param>
    /// <param name="lines">What they are the means of.</param>
    public static void Sharpen(AskedModel model, IReadOnlyList<AskedLine> lines)
    {
        var order = lines.ToArray();
        var random = new Random(Seed);
        for (var pass = 0; pass < Passes; pass++)
        {
            random.Shuffle(order);
            foreach (var batch in order.Chunk(Batch))
            {
                var errors = batch.AsParallel().AsOrdered().Select(line => ErrorsOf(model, line)).ToArray();
                Parallel.For(0, Environment.ProcessorCount, part =>
                {
                    foreach (var (line, error) in batch.Zip(errors))
                        Learn(model, line, error, part);
                });
            }
        }
    }

    /// <summary>How much likelier each answer ought to be: what it is less what is thought.</summary>
    private static float[] ErrorsOf(AskedModel model, AskedLine line)
    {
        var scores = new float[model.Ids.Count];
        model.AddWords(line.Text, AskedIndex.WeightOfWords, scores);
        model.AddTopics(line.Topics, AskedIndex.WeightOfTopics, scores);
        Softmax.Apply(scores, Temperature);
        foreach (ref var score in scores.AsSpan())
            score = score < LeastError ? 0 : -score;
        scores[line.Answer] += 1;
        return scores;
    }

    // Each part takes features of its own, so that all learn in the order of the lines, however many parts there are.
    private static void Learn(AskedModel model, AskedLine line, float[] errors, int part)
    {
        var (present, values) = line.Text;
        for (var at = 0; at < present.Length; at++)
        {
            if (present[at] % Environment.ProcessorCount != part)
                continue;

            var step = Step * values[at];
            foreach (ref var place in model.PlacesOf(present[at]))
            {
                if (errors[place.Answer] != 0)
                    place = place with { Weight = place.Weight + (step * errors[place.Answer]) };
            }
        }
    }
}
