using GentleSleepBot.Guidance.Knowledge.Lint;

namespace Guidance.Tests.Knowledge.Lint;

public sealed class ReadingGradeTests
{
    [Theory]
    [InlineData("", 0, 0)]
    [InlineData("The cat sat on the mat.", -2, 1)]
    [InlineData("Hold your baby close and breathe out slowly. Hum one low note.", 0, 4)]
    [InlineData("Physiological regulation of nocturnal arousal undergoes considerable developmental consolidation.", 18, 40)]
    public void Of_Text_LiesInItsRange(string text, double least, double most) => Assert.InRange(ReadingGrade.Of(text), least, most);
}
