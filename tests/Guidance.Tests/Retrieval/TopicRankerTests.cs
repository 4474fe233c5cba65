using GentleSleepBot.Guidance.Knowledge;
using GentleSleepBot.Guidance.Reading;
using GentleSleepBot.Guidance.Retrieval;
using Guidance.Tests.Knowledge;

namespace Guidance.Tests.Retrieval;

public sealed class TopicRankerTests : IDisposable
{
    private readonly KnowledgeFolderOnDisk _folder = new();
    private readonly DirectoryInfo _models = Directory.CreateTempSubdirectory("models-");

    public TopicRankerTests()
    {
        Topic("contact-naps", "0-24", "contact nap", ["he only naps on me", "wakes the second i put him down for a nap", "every nap has to be in my arms", "nap trapped on the couch all day"]);
        Topic("early-rising", "6-60", "early riser", ["up for the day at 5am", "she wakes at 4:45 and that is it", "how do i get past 5 in the morning", "early mornings are killing us"]);
        Topic("swaddle-transition", "0-7", "swaddle", ["when do i stop the swaddle", "he breaks out of his swaddle", "arms out or sleep sack now", "startle reflex wakes her without the swaddle"]);
        Topic(KnowledgeBase.OutOfScope, "0-60", "potty", ["what solids to start with", "which car seat should i buy", "he will not use the potty", "my boss wants me back at work"]);
    }

    public void Dispose()
    {
        _folder.Dispose();
        _models.Delete(recursive: true);
    }

    [Fact]
    public void ReadingOf_TopicsThatAnotherRankerFound_IsNotTaken()
    {
        const string Said = "she only naps on me";
        var (ours, other) = (Ranker(), Ranker());

        Assert.NotNull(ours.ReadingOf(Said, ours.Rank(Said, Facts.None)));
        Assert.Null(ours.ReadingOf(Said, other.Rank(Said, Facts.None)));
    }

    [Fact]
    public void ReadingOf_OtherText_IsNotTaken()
    {
        var ranker = Ranker();

        Assert.Null(ranker.ReadingOf("she wakes at five", ranker.Rank("she only naps on me", Facts.None)));
    }

    [Theory]
    [InlineData("my baby will only nap in my arms", "contact-naps")]
    [InlineData("awake for the day at 5 every morning!!", "early-rising")]
    [InlineData("should we stop swaddling him", "swaddle-transition")]
    public void Rank_Message_PutsItsTopicFirst(string text, string topic) => Assert.Equal(topic, Ranker().Rank(text, Facts.None).Best.TopicId);

    [Theory]
    [InlineData("no not the swaddle", "How long is a nap? ")]
    [InlineData("no it is not that", "Shall I stop the swaddle? How long is a nap? ")]
    public void Without_DeniedMatter_LeavesTheOtherSentences(string denied, string left) =>
        Assert.Equal(left.Trim(), Ranker().Without("Shall I stop the swaddle? How long is a nap? ", [denied]).Trim());

    [Fact]
    public void Rank_AnyMessage_GivesProbabilitiesThatSumToOne()
    {
        var ranked = Ranker().Rank("he only naps on me", Facts.None);

        Assert.Equal(1, ranked.Matches.Sum(match => match.Probability) + ranked.OutOfScope, 4);
        Assert.DoesNotContain(ranked.Matches, match => match.TopicId == KnowledgeBase.OutOfScope);
    }

    [Fact]
    public void Rank_NotAboutSleep_LeansOutOfScope()
    {
        var ranked = Ranker().Rank("which car seat is best to buy", Facts.None);

        Assert.True(ranked.OutOfScope > ranked.Best.Probability);
    }

    [Fact]
    public void Rank_ChildFarTooOld_LowersTheTopic()
    {
        var age = new AgeFact(30, 30, 30, Certainty.Stated, new Evidence("2.5", 0));
        var ranker = Ranker();

        var young = Probability(ranker.Rank("swaddle?", Facts.None));
        var old = Probability(ranker.Rank("swaddle?", Facts.None with { Child = new ChildFact { Age = age } }));

        Assert.True(old < young);

        static double Probability(RankedTopics ranked) => ranked.Matches.Single(match => match.TopicId == "swaddle-transition").Probability;
    }

    [Theory]
    [InlineData("")]
    [InlineData("asdf qwrtp")]
    [InlineData("🌙🌙🌙")]
    [InlineData("38")]
    public void Rank_NothingKnown_SaysSo(string text) => Assert.Equal(0, Ranker().Rank(text, Facts.None).KnownTerms);

    [Fact]
    public void Load_Again_ReadsTheKeptModelAndRanksTheSame()
    {
        var first = Ranker().Rank("he only naps on me", Facts.None);
        var file = Assert.Single(_models.GetFiles());
        var written = file.LastWriteTimeUtc;

        var second = Ranker().Rank("he only naps on me", Facts.None);

        Assert.Equal(first.Matches, second.Matches);
        Assert.Equal(written, Assert.Single(_models.GetFiles()).LastWriteTimeUtc);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(40)]
    [InlineData(1000)]
    public void Load_CutModel_TrainsAnew(int length)
    {
        var first = Ranker().Rank("he only naps on me", Facts.None);
        using (var file = Assert.Single(_models.GetFiles()).OpenWrite())
            file.SetLength(length);

        Assert.Equal(first.Matches, Ranker().Rank("he only naps on me", Facts.None).Matches);
    }

    [Fact]
    public void Train_SameTextsTwice_GivesTheSameModel() => Assert.Equal(Trained(), Trained());

    [Fact]
    public void Load_ChangedWords_TrainsAnotherModel()
    {
        Ranker();
        _folder.Write("retrieval.yaml", File.ReadAllText(Path.Combine(_folder.Directory.FullName, "retrieval.yaml")).Replace("stop_words: [a, ", "stop_words: [", StringComparison.Ordinal));

        Ranker();

        Assert.Equal(2, _models.GetFiles().Length);
    }

    [Fact]
    public void CrossValidate_Phrasings_HoldsEachBackOnce()
    {
        var knowledge = KnowledgeLoader.Load(_folder.Directory);

        var held = new TopicTrainer(MessageTerms.Load(_folder.Directory), knowledge).CrossValidate();

        Assert.Equal(knowledge.Topics.Values.SelectMany(topic => topic.Phrasings).Select(phrasing => phrasing.Text).Order(), held.Select(text => text.Text).Order());
    }

    [Fact]
    public void Load_ChangedPhrasings_TrainsAnotherModel()
    {
        Ranker();
        Topic("contact-naps", "0-24", "contact nap", ["lap naps only"]);

        Ranker();

        Assert.Equal(2, _models.GetFiles().Length);
    }

    [Fact]
    public void Load_FolderThatCannotBeMade_StillRanks()
    {
        var blocked = Path.Combine(_models.FullName, "file");
        File.WriteAllText(blocked, "");

        var ranker = TopicRanker.Load(_folder.Directory, KnowledgeLoader.Load(_folder.Directory), new DirectoryInfo(Path.Combine(blocked, "models")));

        Assert.Equal("contact-naps", ranker.Rank("he only naps on me", Facts.None).Best.TopicId);
    }

    private byte[] Trained()
    {
        using var stream = new MemoryStream();
        new TopicTrainer(MessageTerms.Load(_folder.Directory), KnowledgeLoader.Load(_folder.Directory)).Train().Write(new BinaryWriter(stream));
        return stream.ToArray();
    }

    private TopicRanker Ranker() => TopicRanker.Load(_folder.Directory, KnowledgeLoader.Load(_folder.Directory), _models);

    private void Topic(string id, string ages, string keyword, string[] phrasings)
    {
        _folder.Write($"topics/{id}.md", KnowledgeFolderOnDisk.Topic
            .Replace("contact-naps", id, StringComparison.Ordinal)
            .Replace("ages: 0-24", $"ages: {ages}", StringComparison.Ordinal)
            .Replace("[contact nap]", $"[{keyword}]", StringComparison.Ordinal)
            .Replace("Naps only on you", id.Replace('-', ' '), StringComparison.Ordinal)
            .Replace("nap", "sleep", StringComparison.Ordinal)
            .Replace("family: sleeps", "family: naps", StringComparison.Ordinal)
            .Replace("contact-sleeps", "contact-naps", StringComparison.Ordinal));
        _folder.Write($"topics/{id}.phrasings.txt", string.Join('\n', phrasings));
    }
}
