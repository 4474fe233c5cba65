using GentleSleepBot.Dialogs.Answering;
using GentleSleepBot.Dialogs.Coaches;
using GentleSleepBot.Dialogs.Commands;
using GentleSleepBot.Dialogs.Feedback;
using GentleSleepBot.Dialogs.Interruptions;
using GentleSleepBot.Dialogs.Memory;
using GentleSleepBot.Dialogs.Plans;
using GentleSleepBot.Dialogs.Talk;
using GentleSleepBot.Dialogs.Triage;

namespace GentleSleepBot.Dialogs;

/// <summary>Puts the dialogs together.</summary>
internal static class SleepTalk
{
    public static SleepTalkDialog Make(SleepBotServices services, TalkMemory memory, FamilyMemory family)
    {
        var message = new AnswerMessage(services.Site);
        var named = new NamedTopics(services.Guides);
        var own = new OwnAnswers(services.Coaches, services.Guides);
        var answers = new AnswerSender(services.Guides, memory, message, own, services.Rephraser);
        var policy = new FactsPolicy(services.Guides, memory);
        var words = new WishWords(services.Guides);
        var facts = new FactsDialog(memory, policy, words);
        var remember = new RememberDialog(memory, family, services.Guides, services.Kept);
        var keep = new KeepQuestionDialog(memory, new QuestionQueue(services.Storage, services.Clock));

        var plans = new PlanKeeper(services, memory, family);
        var sender = new PlanSender(services, memory, message);
        var plan = new PlanDialog(services.Guides, memory, family, plans, sender, facts, remember);
        var progress = new PlanProgress(services.Guides, memory, plans, sender, services.Clock);
        var back = new BackQuestion(memory, services.Clock);

        var likely = new LikelyQuestions(services.Guides, answers);
        var likelyQuestions = new LikelyQuestionInterruption(likely, new QuestionsWithin(services.Guides), memory, answers, own);
        var nights = new NightReportInterruption(services.Guides, memory, sender, services.Clock);
        var interruptions = new Interruptions.Interruptions(
            memory,
            words,
            nights,
            likelyQuestions,
            new CoachCodeInterruption(services.Coaches, memory),
            new StepCannotBeInterruption(services.Guides, memory, sender, progress),
            nights,
            new OtherPlanInterruption(services.Guides, memory),
            new CommandInterruption(
                memory,
                new TalkCommands(memory, answers),
                new CoachCommands(memory, services.Guides),
                new SharingCommands(services.Coaches),
                new LanguageModelCommands(memory, services.LanguageModel, reads: services.Reader is not null),
                new MannersCommands(memory, answers, new FeedbackPolicy(memory), back, named),
                new PlanCommands(services.Guides, memory, plans, sender, services.Coaches, named, words, answers),
                progress,
                new MemoryCommands(memory, family, new DataExport(services.ParentData, services.Conversation, services.User), services.Guides, services.Kept)),
            new OldEnoughInterruption(services.Guides, memory, sender),
            new GoodNewsInterruption(services.Guides, memory, answers),
            new OtherMatterInterruption(likely, memory, answers),
            new PlainQuestionInterruption(services.Guides, memory, answers, own),
            new CryingInterruption(memory, answers),
            new PlanFollowUpInterruption(memory, sender, progress),
            new FactsInterruption(services.Guides, memory, answers),
            new FollowUpInterruption(services.Guides, memory, answers, new Research(services.Guides), named),
            new FeedbackInterruption(memory),
            new SideQuestionInterruption(memory, answers, own, words),
            likelyQuestions);

        return new SleepTalkDialog(
            memory,
            interruptions,
            back,
            own,
            new SharingOffer(services.Coaches, memory, answers),
            services.Guides,
            named,
            new TriageDialog(services.Guides, memory, answers, named, new SecondReading(memory, services.Reader), likely),
            new AnswerDialog(memory, answers, policy, likely, facts, new WhichChildDialog(memory), new Untold(services.Guides)),
            keep,
            remember,
            new CoachDialog(services.Coaches, memory),
            plan,
            new ReviewDialog(memory, plans, sender),
            new GoOnDialog(memory, plan),
            new FeedbackDialog(memory, family, services.Clock, remember, keep),
            new ForgetMeDialog(memory, family, services.Conversation));
    }
}
