using GentleSleepBot.Guidance.Knowledge;

namespace GentleSleepBot.Guidance.Talking;

/// <summary>Reads the words of whole messages and refuses what could never be heard or could mean two things.</summary>
internal static class WholeMessagesLoader
{
    public const string File = "whole-messages.yaml";

    public static WholeMessagesFile Read(DirectoryInfo folder)
    {
        var file = KnowledgeYaml.ReadFile<WholeMessagesFile>(folder, File);
        var faults = new List<KnowledgeFault>();
        CheckEach(file.Commands, faults);
        CheckEach(file.Feedback, faults);
        CheckEach(file.FollowUps.Words, faults, FollowUpKind.About);
        CheckMeanings(new Dictionary<string, List<string>>(StringComparer.Ordinal) { ["yes"] = file.YesWords, ["no"] = file.NoWords, ["none"] = file.NoneWords, ["both"] = file.BothWords }, faults);
        CheckMeanings(file.Aims, faults);
        CheckMeanings(file.Strengths, faults);
        CheckPlain([file.Polite, file.AsksOfWhatIsKept, file.FollowUps.Openings, file.FollowUps.WhatIf.Openings, file.FollowUps.WhatIf.Who, file.FollowUps.WhatIf.Does, file.FollowUps.WhatIf.Cries, file.FollowUps.WhatIf.Things, file.FollowUps.Research.Openings, file.FollowUps.Research.Words, file.FollowUps.Reasons, file.FollowUps.PointsBack, file.Begins.Thanks, file.Begins.MakePlan, file.Begins.NotMakePlan, file.Begins.NewPlan, file.Begins.LeaveStepOut, file.FollowUps.About.Openings, file.FollowUps.About.SmallWords], faults);
        faults.AddRange(file.Commands.Values.SelectMany(words => words).Where(words => words.Length > WholeMessages.LongestCommand)
            .Select(words => new KnowledgeFault(File, 0, $"\"{words}\" is longer than the {WholeMessages.LongestCommand} letters that a command may have")));
        return faults.Count == 0 ? file : throw new KnowledgeFormatException(faults);
    }

    private static void CheckEach<T>(Dictionary<T, List<string>> words, List<KnowledgeFault> faults, params T[] without)
        where T : struct, Enum
    {
        faults.AddRange(Enum.GetValues<T>().Except(without).Where(meaning => words.GetValueOrDefault(meaning) is not { Count: > 0 })
            .Select(meaning => new KnowledgeFault(File, 0, $"nothing is heard as {meaning}")));
        CheckMeanings(words, faults);
    }

    private static void CheckMeanings<T>(Dictionary<T, List<string>> words, List<KnowledgeFault> faults)
        where T : notnull
    {
        CheckPlain(words.Values, faults);
        faults.AddRange(words.Values.SelectMany(each => each).GroupBy(each => each, StringComparer.Ordinal).Where(same => same.Count() > 1)
            .Select(same => new KnowledgeFault(File, 0, $"\"{same.Key}\" stands twice: it can mean one thing only")));
    }

    private static void CheckPlain(IEnumerable<IEnumerable<string>> lists, List<KnowledgeFault> faults) =>
        faults.AddRange(lists.SelectMany(words => words).Where(words => words != PlainWords.Of(words) || words.Length == 0)
            .Select(words => new KnowledgeFault(File, 0, $"\"{words}\" can never be heard: write it as \"{PlainWords.Of(words)}\"")));
}
