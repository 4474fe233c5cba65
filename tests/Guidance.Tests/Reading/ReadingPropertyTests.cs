using System.Reflection;
using FsCheck;
using FsCheck.Fluent;
using GentleSleepBot.Guidance.Reading;

namespace Guidance.Tests.Reading;

public sealed class ReadingPropertyTests
{
    private static readonly string[] Pieces =
    [
        "my", "5 month old", "she's", "almost", "1", "2.5", "/", "-", "1/2", "41/2", "and a half", "weeks", "months", "m", "+4", "years",
        "not", "was", "born", "at 32 weeks", "early", "corrected", "up every", "45 min", "since 1am", "bedtime", "7:30", "7.30", "half", "quarter to", "3 naps", "CIO",
        "let her cry", "MIL says", "I won't", "?", ".", ",", "\n", "(", ")", "😭", "sorry", "no,", "DS1 4", "DS2 8m", "tomorrow", "ago", "a", "an", "the", "of", "couple", "fifty", "99999999999999999999",
        "٣", "\u0000", "\uD800", "…", "’s", "to", "or", "and", "day", "5", "newborn", "twins", "13+4", "0-6 month", "sack", "pp", "pregnant",
    ];

    private static readonly Gen<string> Messages = Gen.Elements(Pieces).ListOf().Select(pieces => string.Join(' ', pieces));

    [Fact]
    public void Read_AnyText_NeverFails() =>
        Prop.ForAll<string?>(text => Reader.Read(text ?? "") is not null).QuickCheckThrowOnFailure();

    [Fact]
    public void Read_AnyWordsOfParents_QuotesTheTextItClaims() =>
        Prop.ForAll(Messages.ToArbitrary(), text => Quotes(Reader.Read(text)).All(quote => IsIn(quote, text))).QuickCheckThrowOnFailure();

    [Fact]
    public void Merge_AnyTwoMessages_NeverFails() =>
        Prop.ForAll(Messages.ToArbitrary(), Messages.ToArbitrary(), (one, other) => Facts.Merge(Reader.Read(one), Reader.Read(other)).Facts is not null).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("5 month old ")]
    [InlineData("1/2/")]
    [InlineData("let her cry ")]
    [InlineData("let let let ")]
    [InlineData("she's 5 and 6 and ")]
    [InlineData("almost a ")]
    [InlineData("x")]
    public void Read_TwentyThousandCharacters_QuotesTheTextItClaims(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 20_000 / piece.Length));

        Assert.All(Quotes(Reader.Read(text)), quote => Assert.True(IsIn(quote, text)));
    }

    private static bool IsIn(Evidence quote, string text) =>
        quote.Start >= 0 && quote.End <= text.Length && text.AsSpan(quote.Start, quote.Text.Length).SequenceEqual(quote.Text);

    private static IEnumerable<Evidence> Quotes(object? value) => value switch
    {
        null or string => [],
        Evidence quote => [quote],
        System.Collections.IEnumerable list => list.Cast<object?>().SelectMany(Quotes),
        _ when value.GetType().Assembly == typeof(Facts).Assembly && !value.GetType().IsEnum =>
            value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).SelectMany(property => Quotes(property.GetValue(value))),
        _ => [],
    };
}
