using GentleSleepBot.Guidance.Knowledge;
using GentleSleepBot.Guidance.Safety;
using Guidance.Tests.Knowledge;

namespace Guidance.Tests.Safety;

/// <summary>A rule that cannot work is refused when the knowledge is read, with its name and what is wrong.</summary>
public sealed class SafetyRulesLoaderTests : IDisposable
{
    private const string Rule = "safety/20-emergency.yaml";
    private const string FirstPattern = "\"(not|isnt|wasnt|barely|hardly) <breathing>\"";

    private readonly KnowledgeCopy _folder = new("safety");

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("level: medical_emergency", "level: alarming", "has level \"alarming\", which is none of the five")]
    [InlineData("level: medical_emergency", "level: none", "has level \"none\"")]
    [InlineData("title: Not breathing, or a long pause in breathing", "title: \"\"", "\"E1\" has no title")]
    [InlineData("reply: not-breathing", "reply: nothing", "names reply \"nothing\", which no file has")]
    [InlineData("reply: not-breathing", "reply: not-breathing\n    reply_by_likeness: nothing", "names reply \"nothing\", which no file has")]
    [InlineData("id: E1\n", "id: \"\"\n", "is used twice or empty as an id")]
    [InlineData("id: E1\n", "id: fever\n", "\"fever\" is used twice")]
    [InlineData("id: E1\n", "id: E1\n    with: [no-such-sign]\n", "names sign \"no-such-sign\"")]
    [InlineData("id: E1\n", "id: E1\n    without: [no-such-sign]\n", "names sign \"no-such-sign\"")]
    [InlineData("id: E1\n", "id: E1\n    heeds: [no_such_context]\n", "heeds \"no_such_context\", which no file has")]
    [InlineData("    sources: [nhs-seriously-ill, nhs-call-999, apnoea-definition]\n", "", "needs either sources")]
    [InlineData("    drafted: 2026-11-22\n", "", "has no drafted date")]
    [InlineData("must_not_say: [", "must_not_say: [\"stay right with your baby\", ", "which it must not say")]
    [InlineData("id: E1\n", "id: E1\n    colour: red\n", "colour")]
    [InlineData("  not-breathing:", "  not-breathing: { text: \"x\" }\n  monitor-alarm: { text: \"x\" }\n  other:", "monitor-alarm")]
    public void Load_FaultInARule_IsNamed(string right, string wrong, string named)
    {
        _folder.Replace(Rule, right, wrong);

        Assert.Contains(Faults(), fault => fault.Contains(named, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("(a|b", "'(' without ')'")]
    [InlineData("a)", "')' without '('")]
    [InlineData("()", "an empty pattern or choice")]
    [InlineData("a|", "')' without '('")]
    [InlineData("", "an empty pattern or choice")]
    [InlineData("Won't", "is not a normalised word")]
    [InlineData("<nothing>", "unknown class <nothing>")]
    [InlineData("<", "is not a normalised word")]
    [InlineData("a @near", "near")]
    [InlineData("~many a", "many")]
    [InlineData("#few", "few")]
    [InlineData("#3-few", "few")]
    public void Load_PatternThatCannotBeRead_SaysWhy(string pattern, string named)
    {
        _folder.Replace(Rule, FirstPattern, $"\"{pattern}\"");

        Assert.Contains(Faults(), fault => fault.Contains("\"E1\" has the pattern", StringComparison.Ordinal) && fault.Contains(named, StringComparison.Ordinal));
    }

    [Fact]
    public void Load_ClassThatContainsItself_IsNamed()
    {
        _folder.Replace("safety/00-language.yaml", "classes:\n", "classes:\n  round: [<about>, x]\n  about: [<round>, y]\n");
        _folder.Replace(Rule, FirstPattern, "\"<round>\"");

        Assert.Contains(Faults(), fault => fault.Contains("contains itself", StringComparison.Ordinal));
    }

    private IEnumerable<string> Faults() =>
        Assert.Throws<KnowledgeFormatException>(() => SafetyRulesLoader.Load(_folder.PathOf("safety"))).Faults.Select(fault => fault.ToString());
}
