namespace GentleSleepBot.Guidance.Retrieval;

/// <summary>Takes features one by one, without a string for each.</summary>
internal interface IFeatureSink
{
    void Add(scoped ReadOnlySpan<char> feature);
}
