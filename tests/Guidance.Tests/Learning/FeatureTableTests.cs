using GentleSleepBot.Guidance.Language;
using GentleSleepBot.Guidance.Learning;

namespace Guidance.Tests.Learning;

public sealed class FeatureTableTests
{
    private static readonly string[] Names = [.. Enumerable.Range(0, 5000).Select(number => $"~{number * 7}")];
    private static readonly FeatureTable Table = new([.. Names.Select(name => TextHash.Of(name))], [.. Names.Select(name => 1f + name.Length)]);

    [Fact]
    public void TryFind_KnownFeature_TellsItsPlaceAndRarity() =>
        Assert.All(Names.Index(), name => Assert.True(Table.TryFind(name.Item, out var feature) && feature == new KnownFeature(name.Index, 1f + name.Item.Length)));

    [Fact]
    public void TryFind_UnknownFeature_FindsNone() =>
        Assert.All(Names, name => Assert.False(Table.TryFind(name + "'", out _)));

    [Fact]
    public void TryFind_EmptyTable_FindsNone() => Assert.False(new FeatureTable([], []).TryFind("cry", out _));

    [Fact]
    public void Hashes_OfATable_MakeTheSameTable()
    {
        var copy = new FeatureTable(Table.Hashes, Table.Rarities);

        Assert.Equal(Names.Length, copy.Count);
        Assert.All(Names.Index(), name => Assert.True(copy.TryFind(name.Item, out var feature) && feature == new KnownFeature(name.Index, 1f + name.Item.Length)));
    }
}
