namespace GentleSleepBot.Guidance.Learning;

/// <summary>A text that can tell its features.</summary>
internal interface IFeatureSource
{
    /// <summary>Gives every feature, again for each time it occurs, to <paramref name="sink"/>.</summary>
    void Extract<TSink>(ref TSink sink)
        where TSink : IFeatureSink, allows ref struct;
}
