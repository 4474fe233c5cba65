using System.Text.RegularExpressions;
using GentleSleepBot.Guidance.Safety;

namespace Guidance.Tests.Safety;

/// <summary>What every reply must be, whatever rule it answers; that it is gentle and plain, the lint holds.</summary>
public sealed partial class SafetyReplyTests
{
    private static readonly string[] NeverSaid = ["probably nothing", "don't panic", "nothing to worry", "wait and see", "as a mother", "you should", " mg", " ml ", "honey is"];

    public static TheoryData<string> Rules { get; } = [.. SafetyFixture.Rules.Rules.Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Rules))]
    public void Reply_NeverSoothesARedFlagAway(string id) =>
        Assert.All(Texts(id), text => Assert.All(NeverSaid, said => Assert.DoesNotContain(said, text, StringComparison.OrdinalIgnoreCase)));

    [Theory]
    [MemberData(nameof(Rules))]
    public void Reply_HoldsNoNumberToRing(string id) => Assert.All(Texts(id), text => Assert.DoesNotMatch(NumberToRing(), text));

    [Theory]
    [MemberData(nameof(Rules))]
    public void Reply_AsksAtMostOneQuestion(string id) => Assert.True(string.Concat(Texts(id)).Count(mark => mark == '?') <= 1, id);

    [Theory]
    [MemberData(nameof(Rules))]
    public void Reply_UnsafeSleepOrWellbeing_IsTwoSentencesAtMost(string id)
    {
        var rule = Rule(id);
        if (rule.Level is not (SafetyLevel.UnsafeSleep or SafetyLevel.ParentWellbeing))
            return;

        Assert.Null(rule.SecondLine);
        Assert.All([rule.Reply, .. rule.Otherwise], text => Assert.InRange(Ends().Count(text), 1, 2));
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void Reply_Medical_BeginsWithTheAction(string id)
    {
        var rule = Rule(id);
        if (rule.Level is not (SafetyLevel.MedicalEmergency or SafetyLevel.MedicalSoon))
            return;

        Assert.Matches(@"\b(call|ring|go to|tell your doctor|follow|look at your child|get everyone outside|needs a doctor now|back blows|wake your baby|take the temperature)\b", rule.Reply.ToLowerInvariant().Split(". ")[0]);
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void Reply_Crisis_IsWarmAndGivesTheStepAndSaysItIsAProgram(string id)
    {
        var rule = Rule(id);
        if (rule.Level != SafetyLevel.ParentCrisis)
            return;

        Assert.Matches("^I'm (so )?glad you told me", rule.Reply);
        Assert.Contains("I'm a program. Nobody is reading this and I can't call anyone", rule.SecondLine);
        Assert.Matches(@"\{(crisis|emergency|nurse|abuse|child_protection)\}", rule.Reply + rule.SecondLine);
    }

    [Theory]
    [InlineData("can i raise the cot a bit for his cold", "Better not")]
    [InlineData("my mum said to stick a towel under the mattress to prop him up", "Better not")]
    [InlineData("can he nap in the swing? hes in it now", "Please move")]
    [InlineData("is it ok that he sleeps in the swing every nap", "Please move")]
    [InlineData("last night i nearly fell asleep on the sofa with him at 5am, scared me a bit", "Thank you for telling me")]
    [InlineData("i fell asleep on the sofa with her last night and im doing it again", "Please put")]
    [InlineData("im nodding off on the sofa with her on my chest", "Please put")]
    [InlineData("is it ok to nap with her on me on the sofa", "Only while you are wide awake")]
    [InlineData("can he have a blanket in the cot, hes 5 months", "Not in the first year")]
    public void Compose_UnsafeSleep_SpeaksOfWhatIsAskedOrOverAsSuch(string said, string begins) =>
        Assert.StartsWith(begins, SafetyFixture.Reply(said, "GB")!.Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("her lips are blue", null, "US, Canada [911](tel:911) · UK [999](tel:999)")]
    [InlineData("her lips are blue", "GB", "[999](tel:999)")]
    [InlineData("her lips are blue", "NZ", "New Zealand's [111](tel:111)")]
    [InlineData("i want to die", "GB", "[116 123](tel:116123)")]
    [InlineData("i want to die", "US", "[988](tel:988)")]
    [InlineData("i want to die", "AU", "[13 11 14](tel:131114)")]
    public void Compose_Country_GivesItsNumberAsALink(string said, string? country, string number)
    {
        var reply = SafetyFixture.Reply(said, country)!;

        Assert.Contains(number, reply.Text + reply.SecondText, StringComparison.Ordinal);
    }

    [Fact]
    public void Compose_UnknownCountry_GivesLabelledButtonsAndAsksNothing()
    {
        var reply = SafetyFixture.Reply("he is not breathing")!;

        Assert.Equal(["US, Canada 911", "UK 999", "Ireland, EU 112", "Australia 000", "New Zealand 111"], reply.Buttons.Where(button => button.IsCall).Select(button => button.Title));
        Assert.DoesNotContain('?', reply.Text);
    }

    [Fact]
    public void Compose_OnlyTheAgeDecides_GivesBothAges()
    {
        var reply = SafetyFixture.Reply("he has a fever of 38.5")!;

        Assert.Contains("under 3 months", reply.Text, StringComparison.OrdinalIgnoreCase);
        Assert.Contains(reply.Buttons, button => button.Title == "Over 1");
        Assert.EndsWith("Tap the age.", reply.SecondText, StringComparison.Ordinal);
    }

    [Fact]
    public void Compose_AgeKnown_AsksForNoAge()
    {
        var reply = SafetyFixture.Reply("she's 5 weeks and 38.4")!;

        Assert.DoesNotContain("Tap the age", reply.SecondText, StringComparison.Ordinal);
        Assert.DoesNotContain(reply.Buttons, button => button.Title == "Over 1");
    }

    [Theory]
    [InlineData(false, "step into another room")]
    [InlineData(true, "Are you afraid you might hurt your child")]
    public void Compose_HarmThatIsOnlyLikely_IsAskedForBeforeItIsTakenForSure(bool byLikeness, string said)
    {
        var heard = SafetyFixture.Assess("i am scared i will shake her");

        var reply = SafetyFixture.Replies.Compose(heard with { Finding = heard.Finding! with { ByLikeness = byLikeness } }, SafetyContext.Empty)!;

        Assert.Contains(said, reply.Text, StringComparison.Ordinal);
        Assert.Equal("C1", reply.SafetyBreakRuleId);
    }

    [Theory]
    [InlineData("mi bebé no respira", "su número de emergencias")]
    [InlineData("mein Baby atmet nicht", "Ihre Notrufnummer")]
    [InlineData("mon bébé ne respire plus", "votre numéro d'urgence")]
    public void Compose_OtherLanguageAndUnknownCountry_StaysInThatLanguage(string said, string number)
    {
        var lines = SafetyFixture.Reply(said)!.Text.Split("\n\n");

        Assert.Contains(number, lines[0], StringComparison.Ordinal);
        Assert.DoesNotContain("emergency", lines[0], StringComparison.Ordinal);
        Assert.Contains("[911](tel:911)", lines[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("We're in Ireland and she won't settle", null, null, "IE")]
    [InlineData("I live in New Zealand", null, null, "NZ")]
    [InlineData("my mum is in Australia", null, null, null)]
    [InlineData("hello", "Europe/London", "en-GB", "GB")]
    [InlineData("hello", "Europe/London", "en-US", null)]
    [InlineData("hello", null, "en-US", null)]
    [InlineData("hello", "America/Chicago", "en-US", "US")]
    [InlineData("hello", "Australia/Sydney", "en", null)]
    public void CountryOf_SaidOrAgreedByDevice(string said, string? zone, string? locale, string? country) =>
        Assert.Equal(country, SafetyFixture.Replies.CountryOf(GentleSleepBot.Guidance.Language.MessageText.Parse(said), zone, locale));

    [Theory]
    [InlineData(SafetyLevel.MedicalEmergency)]
    [InlineData(SafetyLevel.ParentCrisis)]
    public void Stay_TurnAfterTurn_NeverSaysTheSameTwiceRunning(SafetyLevel level)
    {
        var said = Enumerable.Range(0, 8).Select(reminders => SafetyFixture.Replies.Stay(null, level, SafetyAnswer.Other, reminders, "GB").Text).ToList();

        Assert.All(said.Zip(said.Skip(1)), pair => Assert.NotEqual(pair.First, pair.Second));
        Assert.All(said, text => Assert.Contains("tel:", text, StringComparison.Ordinal));
    }

    private static SafetyRuleInfo Rule(string id) => SafetyFixture.Rules.Rules.First(rule => rule.Id == id);

    private static IEnumerable<string> Texts(string id) => new[] { Rule(id).Reply, Rule(id).SecondLine }.OfType<string>().Concat(Rule(id).Otherwise);

    [GeneratedRegex(@"[.?!](\s|$)")]
    private static partial Regex Ends();

    [GeneratedRegex(@"(?<![\d.])(911|999|112|000|111|988|1737)(?!\d)|\d{3}[ -]\d{3}")]
    private static partial Regex NumberToRing();
}
