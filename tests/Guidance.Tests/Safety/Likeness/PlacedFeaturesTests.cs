using GentleSleepBot.Guidance.Language;
using GentleSleepBot.Guidance.Learning;
using GentleSleepBot.Guidance.Safety.Likeness;
using Guidance.Tests.Knowledge;

namespace Guidance.Tests.Safety.Likeness;

/// <summary>Two sentences of two words each: what each tells, and what their neighbours across the stop tell.</summary>
public sealed class PlacedFeaturesTests : IDisposable
{
    private static readonly MessageText Message = MessageText.Parse("Limp arms. 😴 Grey face.");
    private static readonly string[] Known = ["limp", "arms", "grey", "face", "limp arms", "arms grey", "grey face"];
    private static readonly Vocabulary Vocabulary = new([.. Known.Select(name => TextHash.Of(name))], [.. Known.Select(_ => 1f)]);

    private readonly KnowledgeFolderOnDisk _folder = new();

    public PlacedFeaturesTests() => _folder.Write("word-kinds.txt", "# kinds\n");

    [Theory]
    [InlineData(0, 1, "limp, arms, limp arms")]
    [InlineData(3, 4, "grey, face, grey face")]
    [InlineData(0, 4, "limp, arms, limp arms, grey, arms grey, face, grey face")]
    public void Within_SomeWords_HoldsWhatLiesWhollyAmongThem(int first, int last, string expected)
    {
        var features = PlacedFeatures.Of(Message, Vocabulary, WordKinds.Load(_folder.Directory));

        Assert.Equal(expected, string.Join(", ", features.Within(first, last).Features.Select(place => Known[place])));
    }

    [Fact]
    public void Of_AnotherMessageOnTheSameThread_HoldsNothingOfTheLast()
    {
        var kinds = WordKinds.Load(_folder.Directory);
        PlacedFeatures.Of(Message, Vocabulary, kinds);

        Assert.Empty(PlacedFeatures.Of(MessageText.Parse("short naps again"), Vocabulary, kinds).Within(0, 2).Features);
    }

    public void Dispose() => _folder.Dispose();
}
