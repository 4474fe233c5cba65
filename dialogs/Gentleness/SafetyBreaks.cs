using System.Runtime.CompilerServices;
using BotFramework.Schema;

namespace GentleSleepBot.Dialogs.Gentleness;

/// <summary>Remembers for one turn which replies are curated safety breaks, by the reply itself and its rule's id, never by wording.</summary>
internal sealed class SafetyBreaks
{
    private readonly ConditionalWeakTable<Activity, string> _rules = [];

    public void Allow(Activity reply, string ruleId) => _rules.AddOrUpdate(reply, ruleId);

    public bool Allows(Activity reply) => _rules.TryGetValue(reply, out _);
}
