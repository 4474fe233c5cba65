using GentleSleepBot.Guidance.Reading;

namespace Guidance.Tests.Reading;

/// <summary>The reader over the repository's own lexicon.</summary>
internal static class Reader
{
    private static readonly Lazy<FactReader> Shared = new(() => new FactReader(Lexicon.Load(KnowledgeFolder.Find())));

    public static FactReader Facts => Shared.Value;

    public static Facts Read(string text, FactKind? asked = null, Facts? earlier = null) =>
        ParentMessage.Parse(text).Read(Facts, new ReadingContext { Asked = asked, Earlier = earlier });
}
