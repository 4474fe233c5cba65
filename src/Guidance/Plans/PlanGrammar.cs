using System.Collections.Frozen;

namespace GentleSleepBot.Guidance.Plans;

/// <summary>The grammar of plans: which moves may follow one another for which child. Immutable; pure.</summary>
public sealed partial class PlanGrammar
{
    /// <summary>The strength of a family that did not say.</summary>
    public const string UsualStrength = "some";

    /// <summary>The aim of a family that did not say.</summary>
    public const string UsualAim = "nights";

    /// <summary>The aim of a family that names an own bed or room.</summary>
    public const string OwnSpaceAim = "own-space";

    private const string MorningsAim = "mornings";
    private const int MostDays = 7;
    private const int MostAimsOfAnOwnMove = 3;
    internal const int AllAges = 60;

    private readonly PlansFile _file;
    private readonly IReadOnlyList<PlanMove> _moves;

    internal PlanGrammar(PlansFile file, IReadOnlyList<PlanMove> moves)
    {
        _file = file;
        _moves = [.. moves.OrderBy(move => move.Order).ThenBy(move => move.Id, StringComparer.Ordinal)];
        Moves = moves.ToFrozenDictionary(move => move.Id, StringComparer.Ordinal);
    }

    /// <summary>Every move by id.</summary>
    public FrozenDictionary<string, PlanMove> Moves { get; }

    /// <summary>Ids of the aims.</summary>
    public IReadOnlyList<string> Aims => [.. _file.Aims.Keys];

    /// <summary>Ids of the strengths, the least first.</summary>
    public IReadOnlyList<string> Strengths => [.. _file.Strengths.Keys];

    internal PlansFile File => _file;

    /// <summary>Whether words name an own bed or room.</summary>
    public bool NamesOwnSpace(string said) => Says(said, _file.OwnSpaceWords);

    /// <summary>Whether words tell of a child who feels everything strongly.</summary>
    public bool NamesIntensity(string said) => Says(said, _file.IntenseWords);

    /// <summary>The title of an aim.</summary>
    public string TitleOf(string aim) => _file.Aims[aim].Title;

    /// <summary>
    /// Builds a plan: one easy move of the aim's own, then the moves that carry it, then what else serves it, the most specific first; as many as the family has strength
    /// for, in the order of the grammar, what serves any aim last. A family without strength for any that carries the aim gets those that take a little more.
    /// </summary>
    public SleepPlan Build(PlanRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);

        var aim = AimOf(request);
        var strength = _file.Strengths.GetValueOrDefault(request.Strength) ?? _file.Strengths[UsualStrength];
        var fitting = _moves.Where(move => Fits(move, aim, request)).ToList();
        List<PlanMove> carrying = [.. fitting.Where(move => move.Core && move.Effort <= strength.Effort)];
        if (carrying.Count == 0)
            carrying = [.. fitting.Where(move => move.Core && move.Effort <= strength.Effort + 1)];
        List<PlanMove> serving = [.. fitting.Where(move => !move.Core && move.Effort <= strength.Effort).OrderBy(move => move.Aims.Count)];
        var chosen = serving.Where(move => move.Effort == 1 && IsOwn(move)).Take(1)
            .Concat(carrying)
            .Concat(serving)
            .Distinct()
            .Take(strength.Steps)
            .OrderBy(move => IsOwn(move) || move.Core ? 0 : 1)
            .ThenBy(move => move.Order);
        var extra = request.IsIntense ? _file.IntenseExtraDays : 0;
        return new SleepPlan(aim, request.Months, [.. chosen.Select(move => new PlanStep(move.Id, Math.Min(MostDays, Math.Max(move.Days, strength.Days) + extra)))]);
    }

    /// <summary>Whether all that a step changes is how near somebody stays while sleep comes in the bed.</summary>
    public bool IsAboutStaying(PlanStep step)
    {
        ArgumentNullException.ThrowIfNull(step);
        return Moves.TryGetValue(step.MoveId, out var move) && move is { Kind: MoveKind.Support, Presence: not Presence.InArms };
    }

    /// <summary>What is said where a plan for an aim is made before the age from which there are such plans; null where there is one.</summary>
    /// <param name="aim">Id of the aim.</param>
    /// <param name="months">The youngest the child can be; null when unknown.</param>
    /// <param name="hasAYes">Whether the family's own doctor or nurse agrees.</param>
    public string? UntilThen(string aim, double? months, bool hasAYes = false) => _file.Aims.TryGetValue(aim, out var entry) && IsTooSoon(entry, months, hasAYes) ? entry.UntilThen : null;

    /// <summary>The aim that a doctor's or nurse's yes opens to a family whose plan has another in its place; null where it opens none.</summary>
    /// <param name="aim">Id of the aim of their plan.</param>
    /// <param name="months">The youngest the child can be; null when unknown.</param>
    public string? AimOpenedByAYes(string aim, double? months) =>
        _file.Aims.Where(each => each.Value.Before == aim && each.Value.FromWithAYes > 0 && IsTooSoon(each.Value, months, hasAYes: false) && !IsTooSoon(each.Value, months, hasAYes: true)).Select(each => each.Key).FirstOrDefault();

    private string AimOf(PlanRequest request)
    {
        if (!_file.Aims.TryGetValue(request.Aim, out var aim) || (aim.NamedOnly && !request.NamesOwnSpace))
            return UsualAim;
        return IsTooSoon(aim, request.Months, request.HasAYes) ? aim.Before ?? UsualAim : request.Aim;
    }

    private static bool IsTooSoon(PlansFile.AimEntry aim, double? months, bool hasAYes) => aim.From > 0 && !(months >= (hasAYes && aim.FromWithAYes > 0 ? aim.FromWithAYes : aim.From));

    private static bool IsOwn(PlanMove move) => move.Aims.Count <= MostAimsOfAnOwnMove;

    private bool Fits(PlanMove move, string aim, PlanRequest request) =>
        move.Aims.Contains(aim, StringComparer.Ordinal)
        && FitsAge(move, request.Months)
        && FitsThinking(move, aim)
        && (!move.NeedsPartner || request.HasPartner)
        && (move.Settling.Count == 0 || move.Settling.Intersect([.. request.Settling, .. _file.Aims[aim].Settling]).Any());

    private static bool FitsAge(PlanMove move, double? months) =>
        months is { } known ? !move.WithoutAge && move.FromMonths <= known && known < move.ToMonths : move is { FromMonths: 0, ToMonths: AllAges };

    private bool FitsThinking(PlanMove move, string aim) => move.Thinking == SleepThinking.None || move.Thinking == _file.Aims[aim].Thinking;

    private static bool Says(string said, List<string> words)
    {
        ArgumentNullException.ThrowIfNull(said);
        return words.Exists(word => said.Contains(word, StringComparison.OrdinalIgnoreCase));
    }
}
