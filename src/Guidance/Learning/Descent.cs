namespace GentleSleepBot.Guidance.Learning;

/// <summary>The steps of one training: which text comes next, how far to go, and how much all weights have shrunk so far.</summary>
internal sealed class Descent(int texts, int passes)
{
    private const int Seed = 7;
    private const float FirstRate = 8f;
    private const float Slowing = 3f;
    private const float Decay = 5e-6f;

    /// <summary>How far this step goes.</summary>
    public float Rate { get; private set; } = FirstRate;

    /// <summary>What the stored weights are to be multiplied with; so that a step shrinks all of them at once (L2).</summary>
    public float Shrink { get; private set; } = 1f;

    /// <summary>Every text in every pass, one step each.</summary>
    public IEnumerable<int> Order()
    {
        var chance = new Random(Seed);
        var order = Enumerable.Range(0, texts).ToArray();
        var step = 0;
        for (var pass = 0; pass < passes; pass++)
        {
            chance.Shuffle(order);
            foreach (var text in order)
            {
                Rate = FirstRate / (1f + (Slowing * step++ / texts));
                yield return text;
                Shrink *= 1f - (Decay * Rate);
            }
        }
    }
}
