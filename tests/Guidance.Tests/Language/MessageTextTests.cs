using System.Diagnostics;
using GentleSleepBot.Guidance.Language;

namespace Guidance.Tests.Language;

public sealed class MessageTextTests
{
    [Theory]
    [InlineData("She WON’T wake", "she wont wake")]
    [InlineData("temp 38.4C", "temp 38.4 c")]
    [InlineData("LO 5mo, 38,4°C", "lo 5 mo 38.4 degrees c")]
    [InlineData("2 y/o and L.O. at A&E", "2 yo and lo at ae")]
    [InlineData("sleeps W/O it, wakes w/out, w/ dummy", "sleeps without it wakes without w dummy")]
    [InlineData("7½ months", "7.5 months")]
    [InlineData("34w2d DS1", "34 w 2 d ds1")]
    [InlineData("café naïve", "cafe naive")]
    [InlineData("I'll and I’m ill", "i will and im ill")]
    [InlineData("at 2:30am", "at 2:30 am")]
    [InlineData("he is blue😱help", "he is blue 😱 help")]
    [InlineData("1,000 ml", "1000 ml")]
    [InlineData("temp38.4", "temp 38.4")]
    [InlineData("wonʼt won´t won`t won‘t won＇t won′t", "wont wont wont wont wont wont")]
    [InlineData("bl\u00ADue bl\u200Bue bl\u2060ue bl\uFEFFue blu\u0301e\uFE0F", "blue blue blue blue blue")]
    [InlineData("ＢＬＵＥ", "blue")]
    [InlineData("38° 38º 38˚", "38 degrees 38 degrees 38 degrees")]
    [InlineData("2¼ and ¾ or ½", "2.25 and 0.75 or 0.5")]
    [InlineData(".5 ml", "0.5 ml")]
    [InlineData("𝒃 ill", "𝒃 ill")]
    [InlineData("", "")]
    [InlineData("   ...  ", "")]
    public void Parse_Message_GivesNormalisedWords(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', MessageText.Parse(text).Words.Select(word => word.Text)));

    [Theory]
    [InlineData("She WON’T wake, temp 38.4C", 1, "WON’T")]
    [InlineData("She WON’T wake, temp 38.4C", 4, "38.4")]
    [InlineData("I'll go", 1, "'ll")]
    public void Span_OneWord_IsTheOriginalText(string text, int word, string expected) =>
        Assert.Equal(expected, MessageText.Parse(text).Span(word, word));

    [Fact]
    public void Parse_SentencesAndClauses_AreNumbered()
    {
        var words = MessageText.Parse("No fever, fine. Temp 38.4! ok").Words;

        Assert.Equal([0, 0, 0, 1, 1, 2], words.Select(word => word.Sentence));
        Assert.Equal([0, 0, 1, 2, 2, 3], words.Select(word => word.Clause));
    }

    [Theory]
    [InlineData("one. two", 1, 1)]
    [InlineData("one! two", 1, 1)]
    [InlineData("one? two", 1, 1)]
    [InlineData("one… two", 1, 1)]
    [InlineData("one。two", 1, 1)]
    [InlineData("one？two", 1, 1)]
    [InlineData("one！two", 1, 1)]
    [InlineData("one؟ two", 1, 1)]
    [InlineData("one\n\ntwo", 1, 1)]
    [InlineData("one\n\r\ntwo", 1, 1)]
    [InlineData("one\ntwo", 0, 1)]
    [InlineData("one; two", 0, 1)]
    [InlineData("one: two", 0, 1)]
    [InlineData("one (two)", 0, 1)]
    [InlineData("one — two", 0, 1)]
    [InlineData("one – two", 0, 1)]
    [InlineData("one - two", 0, 1)]
    [InlineData("one \"two\"", 0, 1)]
    [InlineData("one “two”", 0, 1)]
    [InlineData("one-two", 0, 0)]
    public void Parse_Mark_EndsASentenceOrAClause(string text, int sentence, int clause)
    {
        var last = MessageText.Parse(text).Words[^1];

        Assert.Equal((sentence, clause), (last.Sentence, last.Clause));
    }

    [Theory]
    [InlineData("a")]
    [InlineData("1.")]
    [InlineData("😱")]
    [InlineData("a.b.c.")]
    [InlineData("''''")]
    public void Parse_TwentyThousandCharacters_IsQuick(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 20_000 / piece.Length));
        MessageText.Parse(text);
        var started = Stopwatch.GetTimestamp();

        MessageText.Parse(text);

        Assert.True(Stopwatch.GetElapsedTime(started) < TimeSpan.FromMilliseconds(200));
    }

    [Theory]
    [InlineData("\uD83D")]
    [InlineData("\uDE31 x")]
    [InlineData("\0\u200B")]
    public void Parse_BrokenText_DoesNotFail(string text) => Assert.NotNull(MessageText.Parse(text));
}
