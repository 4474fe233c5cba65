using System.Collections.Frozen;
using GentleSleepBot.Guidance.Knowledge;
using GentleSleepBot.Guidance.Safety.Patterns;

namespace GentleSleepBot.Guidance.Safety.Rules;

/// <summary>Puts the files of the safety folder together and compiles them, adding a fault for everything that does not hold.</summary>
internal sealed class RulesCompiler(List<KnowledgeFault> faults)
{
    private readonly List<(string File, SafetyFile Content)> _files = [];
    private readonly PatternVocabulary _vocabulary = new();
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private PatternLists _lists = null!;
    private Dictionary<string, List<string>> _defaults = [];

    public void Add(string file, SafetyFile content) => _files.Add((file, content));

    public SafetyRules Compile()
    {
        _lists = new PatternLists(_vocabulary, Merge(file => file.Classes).ToDictionary(pair => pair.Key, pair => (IReadOnlyList<string>)pair.Value, StringComparer.Ordinal));
        _defaults = Merge(file => file.Defaults);
        var contexts = Merge(file => file.Contexts).ToFrozenDictionary(
            pair => pair.Key, pair => new CompiledContext(List("contexts", pair.Key, pair.Value.Patterns), pair.Value.Reach, pair.Value.Within, pair.Value.EndsAt.ToFrozenSet(StringComparer.Ordinal)), StringComparer.Ordinal);
        var negation = _files.Select(file => file.Content.Negation).OfType<SafetyFile.NegationEntry>().ToArray();
        var cancels = new Cancels(new NegationScope(negation.SelectMany(entry => entry.Words), negation.SelectMany(entry => entry.Passes)), contexts);

        var signs = _files.SelectMany(file => file.Content.Signs.Select(sign => Sign(file.File, sign, cancels))).ToList();
        var replies = Merge(file => file.Replies).ToFrozenDictionary(StringComparer.Ordinal);
        var rules = _files.SelectMany(file => file.Content.Rules.Select(rule => Rule(file.File, rule, cancels, replies))).ToList();
        CheckSigns(rules, signs);

        var cues = _files.SelectMany(file => file.Content.Ages.Select(cue => (List(file.File, "ages", cue.Patterns), new SafetyAge(cue.From, cue.Below)))).ToList();
        var talk = Merge(file => file.Talk).ToFrozenDictionary(pair => pair.Key, pair => List("talk", pair.Key, pair.Value), StringComparer.Ordinal);
        var plain = List("safety", "plain", _files.SelectMany(file => file.Content.Plain));
        foreach (var filler in _files.SelectMany(file => file.Content.Fillers))
            _vocabulary.AddFiller(filler);
        foreach (var (meant, ways) in Merge(file => file.Spellings))
            ways.ForEach(written => _vocabulary.AddSpelling(written, meant));
        _vocabulary.Close();

        return new SafetyRules(
            [.. _files.SelectMany(file => file.Content.Rules).Where(rule => replies.ContainsKey(rule.Reply)).Select(rule => Info(rule, replies[rule.Reply]))],
            new CompiledSafety
            {
                Rules = rules,
                Signs = signs.DistinctBy(sign => sign.Id).ToFrozenDictionary(sign => sign.Id, StringComparer.Ordinal),
                Vocabulary = _vocabulary,
                Index = _lists.ToIndex(),
                Cancels = cancels,
                Plain = plain,
                AgeCues = cues,
                Replies = replies,
                Lines = Merge(file => file.Lines).ToFrozenDictionary(StringComparer.Ordinal),
                Talk = talk,
                Languages = [.. _files.SelectMany(file => file.Content.Languages)],
            });
    }

    private CompiledSign Sign(string file, SafetyFile.SignEntry sign, Cancels cancels)
    {
        Unique(file, sign.Id);
        CheckHeeds(file, sign.Id, sign.Heeds, cancels);
        return new CompiledSign(sign.Id, List(file, sign.Id, sign.Any), sign.Unless.Count > 0 ? List(file, sign.Id, sign.Unless, isAside: true) : -1, sign.Heeds);
    }

    private CompiledRule Rule(string file, SafetyFile.RuleEntry rule, Cancels cancels, FrozenDictionary<string, SafetyFile.ReplyEntry> replies)
    {
        Unique(file, rule.Id);
        var level = SafetyLevelNames.Find(rule.Level);
        var heeds = rule.Heeds ?? _defaults.GetValueOrDefault(rule.Level) ?? [];
        CheckHeeds(file, rule.Id, heeds, cancels);
        Require(level is not null and not SafetyLevel.None, file, rule.Id, $"has level \"{rule.Level}\", which is none of the five");
        Require(rule.Title.Length > 0, file, rule.Id, "has no title");
        Require(replies.ContainsKey(rule.Reply), file, rule.Id, $"names reply \"{rule.Reply}\", which no file has");
        Require(rule.ReplyByLikeness is null || replies.ContainsKey(rule.ReplyByLikeness), file, rule.Id, $"names reply \"{rule.ReplyByLikeness}\", which no file has");
        Require(rule.Sources.Count > 0 != (rule.Source == "unverified"), file, rule.Id, "needs either sources or \"source: unverified\"");
        Require(rule.Drafted != default, file, rule.Id, "has no drafted date");
        foreach (var reply in new[] { rule.Reply, rule.ReplyByLikeness }.OfType<string>().Select(id => replies.GetValueOrDefault(id)).OfType<SafetyFile.ReplyEntry>())
        {
            foreach (var phrase in rule.MustNotSay.Where(phrase => string.Join(' ', reply.Text, reply.Asked, reply.Past, reply.Second).Contains(phrase, StringComparison.OrdinalIgnoreCase)))
                Require(false, file, rule.Id, $"has a reply that says \"{phrase}\", which it must not say");
        }

        return new CompiledRule
        {
            Id = rule.Id,
            Level = level ?? SafetyLevel.None,
            When = rule.When,
            Own = rule.Any.Count > 0
                ? new CompiledSign("rule:" + rule.Id, List(file, rule.Id, rule.Any), rule.Unless.Count > 0 ? List(file, rule.Id, rule.Unless, isAside: true) : -1, heeds)
                : null,
            AnySign = [.. rule.AnySign],
            With = [.. rule.With.Select(entry => entry.Split('|', StringSplitOptions.TrimEntries))],
            Without = [.. rule.Without],
            Temperature = rule.Temperature is { } range ? (range.From, range.Below) : null,
            Age = rule.Age is { } age ? (age.From, age.Below) : null,
            AgeMayBeUnknown = rule.Age?.Unknown ?? true,
            Rank = rule.Rank,
            Amber = rule.Amber,
            Reply = rule.Reply,
            ReplyByLikeness = rule.ReplyByLikeness ?? rule.Reply,
            WouldChange = rule.WouldChange,
        };
    }

    private static SafetyRuleInfo Info(SafetyFile.RuleEntry rule, SafetyFile.ReplyEntry reply) => new(
        rule.Id, rule.Title, SafetyLevelNames.Find(rule.Level) ?? SafetyLevel.None, rule.Reply, reply.Text, reply.Second, reply.SafetyBreak,
        rule.MustNotSay, rule.Sources, rule.Drafted, rule.Reviewed)
    {
        Otherwise = [.. new[] { reply.Asked, reply.Past }.OfType<string>()],
    };

    private void CheckSigns(IEnumerable<CompiledRule> rules, IEnumerable<CompiledSign> signs)
    {
        var known = signs.Select(sign => sign.Id).Append(TurnSigns.HighTemperature).Concat(rules.Where(rule => rule.Own is not null).Select(rule => rule.Own!.Id)).ToHashSet(StringComparer.Ordinal);
        foreach (var rule in rules)
        {
            foreach (var sign in rule.With.SelectMany(entry => entry).Concat(rule.AnySign).Concat(rule.Without).Where(sign => !known.Contains(sign)))
                Require(false, "safety", rule.Id, $"names sign \"{sign}\", which no file has");
        }
    }

    private void CheckHeeds(string file, string id, IEnumerable<string> heeds, Cancels cancels)
    {
        foreach (var context in heeds.Where(context => !cancels.Knows(context)))
            Require(false, file, id, $"heeds \"{context}\", which no file has");
    }

    private void Unique(string file, string id) => Require(id.Length > 0 && _ids.Add(id), file, id, "is used twice or empty as an id");

    private void Require(bool holds, string file, string id, string message)
    {
        if (!holds)
            faults.Add(new KnowledgeFault(file, 0, $"\"{id}\" {message}"));
    }

    private int List(string file, string id, IEnumerable<string> patterns, bool isAside = false) =>
        _lists.Add(patterns, (pattern, wrong) => Require(false, file, id, $"has the pattern \"{pattern}\": {wrong}"), isAside);

    private Dictionary<string, T> Merge<T>(Func<SafetyFile, Dictionary<string, T>> section)
    {
        var merged = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var (file, content) in _files)
        {
            foreach (var (key, value) in section(content))
                Require(merged.TryAdd(key, value), file, key, "is defined twice");
        }

        return merged;
    }
}
