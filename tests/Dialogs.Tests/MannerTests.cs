using System.Reflection;
using GentleSleepBot.Dialogs;
using GentleSleepBot.Dialogs.Feedback;
using GentleSleepBot.Dialogs.Plans;
using GentleSleepBot.Dialogs.Talk;
using GentleSleepBot.Dialogs.Triage;

namespace Dialogs.Tests;

/// <summary>The late-night manner of every text that is not advice.</summary>
public sealed class MannerTests
{
    private static readonly Type[] Files = [typeof(Replies), typeof(TriageTexts), typeof(FeedbackTexts), typeof(PlanTexts), typeof(Listening)];

    public static TheoryData<string> Texts =>
        [.. Files.SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(text => text.IsLiteral && text.FieldType == typeof(string)).Select(text => (string)text.GetRawConstantValue()!).Distinct()];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Text_Every_IsShortCalmAndAsksOneThing(string text)
    {
        Assert.DoesNotContain('!', text);
        Assert.True(text.Count(letter => letter == '?') <= 1, text);
        Assert.DoesNotContain(text, letter => char.IsSurrogate(letter) || letter is >= '\u2600' and <= '\u27bf');
        Assert.DoesNotContain("you should", text, StringComparison.OrdinalIgnoreCase);
        Assert.Empty(Talks.Guide.Gentleness.Check(text));
        Assert.InRange(text.Split(' ').Length, 1, 75);
    }

    [Fact]
    public void Questions_Every_OffersAtMostThreeTapsAndAWayRound()
    {
        foreach (var question in FactQuestions.All)
        {
            Assert.InRange(question.Labels.Count, 2, 3);
            Assert.Contains("*skip*", question.Text);
            Assert.Contains("*just tell me what to do now*", question.Text);
        }
    }
}
