using GentleSleepBot.Guidance.Reading;

namespace Guidance.Tests.Reading;

/// <summary>An age worked out from a birth date, on a day that the test sets.</summary>
public sealed class BirthDateTests
{
    private static readonly DateOnly Today = new(2026, 3, 15);

    [Theory]
    [InlineData("born on 15 January", 1.94)]
    [InlineData("born on the 15th of January", 1.94)]
    [InlineData("born January 15", 1.94)]
    [InlineData("her birthday is January 15th 2025", 13.93)]
    [InlineData("dob 15 january 2025", 13.93)]
    [InlineData("she arrived on 20 march", 11.83)]
    [InlineData("bday is 29 february 2024", 24.48)]
    [InlineData("born in january", 1.89)]
    [InlineData("born in january 2024", 25.92)]
    public void Read_BirthDate_IsAnAge(string said, double months)
    {
        var age = Read(said, Today)?.Child?.Age;

        Assert.NotNull(age);
        Assert.Equal(months, age.Months, tolerance: 0.02);
        Assert.Equal(Certainty.Inferred, age.Certainty);
    }

    [Theory]
    [InlineData("born on 15 june 2026")]
    [InlineData("born on 31 february 2026")]
    [InlineData("born on 15 january 2001")]
    [InlineData("she slept badly in january")]
    [InlineData("I was born here. In january she sleeps")]
    public void Read_NoBirthOfAChild_IsNoAge(string said) => Assert.Null(Read(said, Today)?.Child?.Age);

    [Fact]
    public void Read_DayOfWritingUnknown_IsNoAge() => Assert.Null(Read("born on 15 January", null)?.Child?.Age);

    private static Facts? Read(string said, DateOnly? today) => ParentMessage.Parse(said).Read(Reader.Facts, new ReadingContext { Today = today });
}
