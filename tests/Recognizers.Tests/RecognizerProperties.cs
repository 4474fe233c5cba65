using FsCheck;
using FsCheck.Fluent;
using Recognizers.Text;
using Recognizers.Text.Choice;
using Recognizers.Text.DateTime;
using Recognizers.Text.Number;
using Recognizers.Text.NumberWithUnit;
using Recognizers.Text.ParentAges;

namespace Recognizers.Tests;

public class RecognizerProperties
{
    private static readonly System.DateTime Reference = new(2025, 3, 12, 3, 30, 0, DateTimeKind.Unspecified);

    [Fact]
    public void Recognize_AnyText_SpansHoldTheTextTheyClaim() =>
        Prop.ForAll(AnyText.Generator, text => All(text).All(result => Holds(text, result))).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [Fact]
    public void Recognize_AnyText_SpansOfAModelDoNotOverlap() =>
        Prop.ForAll(AnyText.Generator, text => Runs(text).All(run => run.GroupBy(result => result.TypeName).All(AreApart))).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [Fact]
    public void RecognizeParentAge_AnyText_BoundsAreInOrder() =>
        Prop.ForAll(AnyText.Generator, text => ParentAgeRecognizer.Recognize(text, Culture.English).TrueForAll(age =>
            age.Start >= 0 && text[age.Start..(age.End + 1)] == age.Text && age.EarliestDays >= 0 && age.EarliestDays <= age.LatestDays))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [Fact]
    public void RecognizeNumber_WholeNumberInDigits_IsItself() =>
        Prop.ForAll(Gen.Choose(0, 1_000_000).ToArbitrary(), number =>
            NumberRecognizer.RecognizeNumber($"about {number} of them", Culture.English) is [var only] && Equals(only.Resolution["value"], $"{number}"))
            .Check(Config.QuickThrowOnFailure);

    private static IEnumerable<ModelResult> All(string text) => Runs(text).SelectMany(run => run);

    private static List<ModelResult>[] Runs(string text) =>
    [
        NumberRecognizer.RecognizeNumber(text, Culture.English),
        NumberRecognizer.RecognizeOrdinal(text, Culture.English),
        NumberWithUnitRecognizer.RecognizeAge(text, Culture.English),
        NumberWithUnitRecognizer.RecognizeTemperature(text, Culture.English),
        ChoiceRecognizer.RecognizeBoolean(text, Culture.English),
        DateTimeRecognizer.RecognizeDateTime(text, Culture.English, DateTimeOptions.LooseHours, Reference),
        DateTimeRecognizer.RecognizeDateTime(text, Culture.English),
    ];

    private static bool Holds(string text, ModelResult result) =>
        result.Start >= 0 && result.End >= result.Start && result.End < text.Length
        && string.Equals(text[result.Start..(result.End + 1)].ToLowerInvariant(), result.Text.ToLowerInvariant(), StringComparison.Ordinal);

    private static bool AreApart(IEnumerable<ModelResult> results)
    {
        var ordered = results.OrderBy(result => result.Start).ToList();
        return ordered.Zip(ordered.Skip(1)).All(pair => pair.First.End < pair.Second.Start);
    }
}
