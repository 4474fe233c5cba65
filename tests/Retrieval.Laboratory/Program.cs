using System.Globalization;
using GentleSleepBot.Guidance;
using GentleSleepBot.Guidance.Knowledge;
using GentleSleepBot.Guidance.Reading;
using GentleSleepBot.Guidance.Retrieval;
using GentleSleepBot.Guidance.Safety;
using GentleSleepBot.Guidance.Safety.Afterwards;
using GentleSleepBot.Guidance.Talking;
using GentleSleepBot.Guidance.Talking.Acts;
using GentleSleepBot.Guidance.Talking.Kinds;
using GentleSleepBot.Guidance.Talking.Tellings;
using Retrieval.Laboratory;
using Retrieval.Laboratory.Methods;

var files = args.Where(word => !word.StartsWith("--", StringComparison.Ordinal)).ToArray();
var folder = new DirectoryInfo("knowledge");
var knowledge = KnowledgeLoader.Load(folder);
var terms = MessageTerms.Load(folder);
var reader = new FactReader(Lexicon.Load(folder));
if (args.Contains("--methods"))
{
    new MethodTable(knowledge, terms).Print(files);
    return;
}

if (args.Contains("--talk"))
{
    TalkTable.Print(new TalkActTrainer(terms, knowledge, TalkActExamples.Load(folder)).CrossValidate(followsAnAnswer: args.Contains("--after")), args.Contains("--misses"));
    return;
}

if (args.Contains("--told"))
{
    KindTable.Print(new KindTrainer<Telling>(terms, TellingExamples.Folder, TellingExamples.Load(folder)).CrossValidate());
    return;
}

if (args.Contains("--after-danger"))
{
    KindTable.Print(new KindTrainer<SaidAfterwards>(terms, AfterwardsReader.Folder, NamedExamples.Load<SaidAfterwards>(folder, AfterwardsReader.Folder)).CrossValidate());
    return;
}

if (args.Contains("--follow-ups"))
{
    new FollowUpTable(folder, knowledge).Print(FollowUpWording.Load(files[0]));
    return;
}

if (args.Contains("--asked"))
{
    new AskedTable(Guide.Load(folder, new DirectoryInfo(Path.Combine("artifacts", "models")))).Print(FollowUpWording.Load(files[0]));
    return;
}

if (args.Contains("--taken-back"))
{
    var safety = Path.Combine(folder.FullName, SafetyRulesLoader.Folder);
    new TakenBackTable(SafetyRulesLoader.Load(safety), Path.Combine(safety, "examples")).Print();
    return;
}

var trainer = new TopicTrainer(terms, knowledge);

var started = System.Diagnostics.Stopwatch.GetTimestamp();
var model = trainer.Train();
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"trained in {System.Diagnostics.Stopwatch.GetElapsedTime(started).TotalSeconds:0.0} s: {model.Vocabulary.Count} features, {model.Calibration}"));

var ranker = new TopicRanker(terms, model, knowledge.Topics);
var held = trainer.CrossValidate().Select(text => new Judged(new LabelledQuestion { Id = "phrasing", Text = text.Text, Topic = text.Topics[0], Secondary = [.. text.Topics.Skip(1)] }, ranker.Turn(text.Scored)));
new Scorecard("cross-validated", [.. held]).Print(args);
foreach (var file in files)
{
    var lines = LabelledQuestion.Load(file).Select(question => new Judged(question, ranker.Rank(question.Text, reader.Read(ParentMessage.Parse(question.Text), ReadingContext.Empty))));
    new Scorecard(Path.GetFileNameWithoutExtension(file), [.. lines]).Print(args);
}
