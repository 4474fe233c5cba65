namespace GentleSleepBot.Storage.Parents;

/// <summary>Finds what a restored database has to forget again.</summary>
internal static class ErasureReplay
{
    /// <summary>Erasures of which the database knows none as late: it was restored from before them.</summary>
    public static List<Erasure> Unknown(IReadOnlyList<Erasure> erasures, IReadOnlyList<Erasure> known)
    {
        var latest = known.ToDictionary(erasure => erasure.ParentHash, erasure => erasure.At, StringComparer.Ordinal);
        return [.. erasures
            .GroupBy(erasure => erasure.ParentHash, StringComparer.Ordinal)
            .Select(same => same.MaxBy(erasure => erasure.At)!)
            .Where(erasure => !latest.TryGetValue(erasure.ParentHash, out var at) || at < erasure.At)];
    }

    /// <summary>The persons that the erasures speak of, among all; not one who came back since and of whom nothing older is kept.</summary>
    /// <param name="erasures">The erasures, one a person.</param>
    /// <param name="everyone">All persons, each with the time of the oldest that is kept of them, in milliseconds.</param>
    public static List<string> Parents(IReadOnlyList<Erasure> erasures, IEnumerable<(string Parent, long Since)> everyone)
    {
        var erased = erasures.ToDictionary(erasure => erasure.ParentHash, erasure => erasure.At.ToUnixTimeMilliseconds(), StringComparer.Ordinal);
        return [.. everyone.Where(person => erased.TryGetValue(Erasure.HashOf(person.Parent), out var at) && person.Since <= at).Select(person => person.Parent)];
    }
}
