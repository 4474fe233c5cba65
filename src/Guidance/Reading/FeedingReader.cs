namespace GentleSleepBot.Guidance.Reading;

/// <summary>Reads how a child is fed.</summary>
internal static class FeedingReader
{
    public static Stated<FeedingWay>? Read(MarkReader marks, Supposed supposed)
    {
        var ways = marks.All(LexiconSection.Feeding, meaning => (FeedingWay)meaning, mark => marks.IsSaid(mark) && !supposed.IsAskedAbout(mark));
        if (ways.Count == 0)
            return null;
        if (ways.Find(way => way.Value == FeedingWay.Mixed) is { } mixed)
            return mixed;
        var breast = ways.Find(way => way.Value is FeedingWay.Breast);
        var expressed = ways.Find(way => way.Value is FeedingWay.Expressed);
        var formula = ways.Find(way => way.Value == FeedingWay.Formula);
        if ((breast ?? expressed) is not null && formula is not null)
            return formula with { Value = FeedingWay.Mixed, Certainty = Certainty.Inferred };
        return expressed is not null && breast is null ? expressed : formula ?? breast ?? ways[0];
    }
}
