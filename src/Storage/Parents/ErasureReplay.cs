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

    /// <summary>The persons that the erasures speak of, among all.</summary>
    public static List<string> Parents(IReadOnlyList<Erasure> erasures, IEnumerable<string> everyone)
    {
        var hashes = erasures.Select(erasure => erasure.ParentHash).ToHashSet(StringComparer.Ordinal);
        return [.. everyone.Where(parent => hashes.Contains(Erasure.HashOf(parent)))];
    }
}
