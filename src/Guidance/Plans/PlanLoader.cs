using System.Globalization;
using GentleSleepBot.Guidance.Knowledge;

namespace GentleSleepBot.Guidance.Plans;

/// <summary>Reads <c>knowledge/plans</c> and refuses what no plan may hold.</summary>
public static class PlanLoader
{
    private const int FirstMonthOfMore = 6;

    private static readonly string PlansPath = Path.Combine("plans", "plans.yaml");
    private static readonly string MovesPath = Path.Combine("plans", "moves.yaml");

    /// <summary>Reads the grammar.</summary>
    /// <param name="folder">The knowledge folder.</param>
    /// <param name="knowledge">The sources it cites, and the topics that show them.</param>
    /// <exception cref="KnowledgeFormatException">Something cannot be used; carries all faults.</exception>
    public static PlanGrammar Load(DirectoryInfo folder, KnowledgeBase knowledge)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(knowledge);

        var faults = new List<KnowledgeFault>();
        var plans = Read<PlansFile>(folder, PlansPath, faults);
        var moves = (Read<List<PlanMove>>(folder, MovesPath, faults) ?? []).ConvertAll(move => WithAges(move, faults));
        if (plans is null)
            throw new KnowledgeFormatException(faults);

        CheckPlans(plans, faults);
        foreach (var move in moves)
            CheckMove(move, plans, faults);
        foreach (var twice in moves.GroupBy(move => move.Id, StringComparer.Ordinal).Where(group => group.Count() > 1))
            faults.Add(new KnowledgeFault(MovesPath, 0, $"move \"{twice.Key}\" stands twice"));
        foreach (var key in moves.SelectMany(move => move.Texts()).Concat(plans.Texts()).SelectMany(Citations.In).Distinct(StringComparer.Ordinal))
        {
            if (!knowledge.Topics.Values.Any(topic => topic.Sources.ContainsKey(key)))
                faults.Add(new KnowledgeFault(MovesPath, 0, $"cites \"{key}\", which no topic's page shows"));
        }

        return faults.Count == 0 ? new PlanGrammar(plans, moves) : throw new KnowledgeFormatException(faults);
    }

    private static T? Read<T>(DirectoryInfo folder, string file, List<KnowledgeFault> faults)
        where T : class
    {
        var path = Path.Combine(folder.FullName, file);
        if (File.Exists(path))
            return KnowledgeYaml.Read<T>(File.ReadAllText(path), file, 1, faults);

        faults.Add(new KnowledgeFault(file, 0, "the file is missing"));
        return null;
    }

    private static PlanMove WithAges(PlanMove move, List<KnowledgeFault> faults)
    {
        var ends = move.Ages.Split('-');
        if (ends.Length == 2
            && int.TryParse(ends[0], NumberStyles.None, CultureInfo.InvariantCulture, out var from)
            && int.TryParse(ends[1], NumberStyles.None, CultureInfo.InvariantCulture, out var to)
            && from < to && to <= 60)
        {
            return move with { FromMonths = from, ToMonths = to };
        }

        faults.Add(new KnowledgeFault(MovesPath, 0, $"move \"{move.Id}\": ages \"{move.Ages}\" is not two numbers of months from 0 to 60"));
        return move;
    }

    private static void CheckPlans(PlansFile plans, List<KnowledgeFault> faults)
    {
        foreach (var presence in Enum.GetValues<Presence>().Where(presence => !plans.Presences.ContainsKey(presence)))
            faults.Add(new KnowledgeFault(PlansPath, 0, $"presence \"{presence}\" has no words"));
        foreach (var response in Enum.GetValues<ProtestResponse>().Where(response => !plans.Responses.ContainsKey(response)))
            faults.Add(new KnowledgeFault(PlansPath, 0, $"response \"{response}\" has no words"));
        if (!plans.Strengths.ContainsKey(PlanGrammar.UsualStrength) || !plans.Aims.ContainsKey(PlanGrammar.UsualAim))
            faults.Add(new KnowledgeFault(PlansPath, 0, $"the strength \"{PlanGrammar.UsualStrength}\" and the aim \"{PlanGrammar.UsualAim}\" are needed"));
        foreach (var (id, aim) in plans.Aims.Where(aim => aim.Value.From > 0 && (aim.Value.UntilThen is null || !plans.Aims.ContainsKey(aim.Value.Before ?? ""))))
            faults.Add(new KnowledgeFault(PlansPath, 0, $"aim \"{id}\" is only from {aim.From} months: say which aim plans have before, and what is said then"));
        foreach (var (id, aim) in plans.Aims.Where(aim => !aim.Value.Within.TrueForAll(plans.Aims.ContainsKey)))
            faults.Add(new KnowledgeFault(PlansPath, 0, $"aim \"{id}\" is within an aim that is not there"));
        if (!Enumerable.Range(0, 60).All(month => plans.SafeSleep.Exists(entry => entry.From <= month && month < entry.To)))
            faults.Add(new KnowledgeFault(PlansPath, 0, "safe_sleep leaves an age out"));
    }

    private static void CheckMove(PlanMove move, PlansFile plans, List<KnowledgeFault> faults)
    {
        if (move.FromMonths < FirstMonthOfMore && move.Kind is not (MoveKind.Light or MoveKind.Routine or MoveKind.Soothing))
            Fault("under 6 months only light, routine and soothing are allowed");
        if (move.Kind == MoveKind.Place && move.Aims.Exists(aim => plans.Aims.GetValueOrDefault(aim)?.NamedOnly != true))
            Fault("a move of place serves only an aim that the family names");
        if (move is { WithoutAge: true } and not { FromMonths: 0, ToMonths: PlanGrammar.AllAges })
            Fault("without an age only what holds at every age is allowed");
        if (move.Days is < 3 or > 7)
            Fault("days are 3 to 7");
        if (move.Effort is < 1 or > 3)
            Fault("effort is 1 to 3");
        if (Citations.In(move.Do).Count == 0 || Citations.In(move.Reason).Count == 0)
            Fault("what to do and the reason cite a source each");
        foreach (var aim in move.Aims.Where(aim => !plans.Aims.ContainsKey(aim)))
            Fault($"unknown aim \"{aim}\"");

        void Fault(string message) => faults.Add(new KnowledgeFault(MovesPath, 0, $"move \"{move.Id}\": {message}"));
    }
}
