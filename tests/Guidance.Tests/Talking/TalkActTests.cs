using GentleSleepBot.Guidance.Knowledge;
using GentleSleepBot.Guidance.Talking.Acts;
using Guidance.Tests.Knowledge;
using Guidance.Tests.OwnWords;

namespace Guidance.Tests.Talking;

/// <summary>A few words are understood that stand in no list.</summary>
public sealed class TalkActTests : IDisposable
{
    private readonly KnowledgeFolderOnDisk _folder = new();

    [Theory]
    [InlineData("we've been doing that since she was born", TalkAct.Tried)]
    [InlineData("and what do i tell her when she asks for milk", TalkAct.HowTo)]
    [InlineData("how many weeks will that take", TalkAct.HowLong)]
    [InlineData("but she'll scream the house down", TalkAct.Protest)]
    [InlineData("why would she do that only at night", TalkAct.Reasons)]
    [InlineData("should we get him checked by a doctor", TalkAct.Worry)]
    [InlineData("is there a study on this", TalkAct.Research)]
    [InlineData("too long, say it shorter pls", TalkAct.Again)]
    [InlineData("that's not what I asked you", TalkAct.Complaint)]
    [InlineData("he's still screaming", TalkAct.StillCrying)]
    [InlineData("that felt a bit cold", TalkAct.FeltHarsh)]
    [InlineData("we don't have a cot at all", TalkAct.NotMine)]
    public void Read_FewWordsAfterAnAnswer_TellsWhatTheyDo(string said, TalkAct act) => Assert.Equal(act, WholeGuide.Guide.TalkActs.Read(said, followsAnAnswer: true));

    [Theory]
    [InlineData("do you save what I write here", TalkAct.Privacy)]
    [InlineData("is this chatgpt or some other ai", TalkAct.AboutTheBot)]
    [InlineData("can I talk to a real person please", TalkAct.APerson)]
    [InlineData("his name is Jasper", TalkAct.RememberThat)]
    [InlineData("show me the plan again", TalkAct.ShowPlan)]
    public void Read_FewWordsAtAnyTime_TellsWhatTheyDo(string said, TalkAct act) => Assert.Equal(act, WholeGuide.Guide.TalkActs.Read(said, followsAnAnswer: false));

    [Theory]
    [InlineData("how do i get my baby to sleep through the night")]
    [InlineData("my toddler keeps getting out of bed")]
    [InlineData("8 month old wakes every hour")]
    [InlineData("he says he is scared of the dark and wants the light on, what can I do, he is nearly four")]
    public void Read_QuestionOfItsOwn_IsNoAct(string said) => Assert.Null(WholeGuide.Guide.TalkActs.Read(said, followsAnAnswer: false));

    [Fact]
    public void Load_WithoutTheFiles_NamesEachThatIsMissing()
    {
        var fault = Assert.Throws<KnowledgeFormatException>(() => TalkActExamples.Load(_folder.Directory));

        Assert.Equal(Enum.GetValues<TalkAct>().Length, fault.Faults.Count);
        Assert.Contains(fault.Faults, each => each.File == "talk/how_long.txt" && each.Message.Contains("missing", StringComparison.Ordinal));
    }

    [Fact]
    public void Load_AFileThatStandsForNothing_SaysSo()
    {
        WriteAll();
        _folder.Write("talk/gossip.txt", "did you hear");

        Assert.Equal("talk/gossip.txt", Assert.Single(Assert.Throws<KnowledgeFormatException>(() => TalkActExamples.Load(_folder.Directory)).Faults).File);
    }

    [Fact]
    public void Load_ALineTwice_SaysWhere()
    {
        WriteAll();
        _folder.Write("talk/tried.txt", "Tried that!\nnot again\ntried that\n");

        var fault = Assert.Single(Assert.Throws<KnowledgeFormatException>(() => TalkActExamples.Load(_folder.Directory)).Faults);

        Assert.Equal(("talk/tried.txt", 3), (fault.File, fault.Line));
    }

    public void Dispose() => _folder.Dispose();

    private void WriteAll()
    {
        foreach (var (at, act) in Enum.GetValues<TalkAct>().Index())
            _folder.Write($"talk/{System.Text.Json.JsonNamingPolicy.SnakeCaseLower.ConvertName(act.ToString())}.txt", $"line number {at}");
    }
}
