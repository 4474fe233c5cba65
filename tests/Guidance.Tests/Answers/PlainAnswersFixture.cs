using GentleSleepBot.Guidance.Answers;
using GentleSleepBot.Guidance.Language;
using GentleSleepBot.Guidance.Talking;

namespace Guidance.Tests.Answers;

/// <summary>The plain answers of the knowledge folder, and the one that a message finds by pattern.</summary>
internal static class PlainAnswersFixture
{
    private static readonly Lazy<PlainAnswers> Loaded = new(() => PlainAnswers.Load(KnowledgeFolder.Find()));
    private static readonly Lazy<RemarkReader> Remarks = new(() => RemarkReader.Load(KnowledgeFolder.Find()));

    public static PlainAnswers Answers => Loaded.Value;

    public static PlainAnswer? Find(string said, double? months, params string?[] onShow) =>
        Answers.Find(MessageText.Parse(said), months, onShow, Remarks.Value.Read(MessageText.Parse(said)).Asks);
}
