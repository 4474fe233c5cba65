using GentleSleepBot.Guidance.Language;
using GentleSleepBot.Guidance.Safety.Rules;

namespace GentleSleepBot.Guidance.Safety.Replies;

/// <summary>Composes safety replies from the texts in <c>knowledge/safety</c> and the numbers of the parent's country.</summary>
public sealed partial class SafetyReplies
{
    private const string RaisedReply = "raised";
    private readonly CompiledSafety _rules;
    private readonly SupportLines _lines;

    /// <summary>Replies over loaded rules and lines; build it once.</summary>
    public SafetyReplies(SafetyRules rules, SupportLines lines)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(lines);
        _rules = rules.Compiled;
        _lines = lines;
    }

    /// <summary>The reply to what the screen found, or null when nothing fired.</summary>
    public SafetyReply? Compose(SafetyAssessment assessment, SafetyContext context)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        ArgumentNullException.ThrowIfNull(context);
        if (assessment.Finding is not { } finding)
            return null;
        if (assessment.OtherLanguage is { } code && finding.RuleId.StartsWith("L-", StringComparison.Ordinal))
            return OtherLanguage(code, finding, context);

        var rule = _rules.Rules.First(rule => rule.Id == finding.RuleId);
        var entry = _rules.Replies[finding.Raised ? RaisedReply : finding.ByLikeness ? rule.ReplyByLikeness : rule.Reply];
        var second = Second(assessment, entry);
        return new SafetyReply
        {
            RuleId = finding.RuleId,
            Text = Fill(TextOf(entry, finding.Telling), context.Country),
            SecondText = second is null ? null : Fill(second, context.Country),
            Buttons = [.. Buttons(entry, finding, context)],
            HoldsSafetyMode = finding.Level is SafetyLevel.MedicalEmergency or SafetyLevel.ParentCrisis,
            Silences = entry.Silences,
            AsksToStepAway = entry.AsksToStepAway,
            StandsAlone = entry.Alone,
            AsksOfHarm = entry.AsksOfHarm,
            SafetyBreakRuleId = entry.SafetyBreak ? finding.RuleId : null,
        };
    }

    private static string TextOf(SafetyFile.ReplyEntry entry, SafetyTelling telling) => telling switch
    {
        SafetyTelling.Asked => entry.Asked,
        SafetyTelling.Past => entry.Past,
        _ => null,
    } ?? entry.Text;

    /// <summary>The country a parent is in, from what was said, or from the device's time zone where its language tag names the same country; null when unknown.</summary>
    /// <param name="text">What the parent wrote.</param>
    /// <param name="timeZone">The device's time zone by its IANA name, or null.</param>
    /// <param name="locale">The device's language tag, or null; by itself it is no evidence.</param>
    public string? CountryOf(MessageText text, string? timeZone, string? locale) => _lines.CountrySaid(text) ?? _lines.CountryOfDevice(timeZone, locale);

    /// <summary>"I only understand English" in the language of the message, with the emergency number; null for an unknown code.</summary>
    public SafetyReply? OtherLanguage(string code, string? country) =>
        _rules.Languages.FirstOrDefault(language => language.Code == code) is { } language ? new SafetyReply { Text = Fill(language, language.Line, country) } : null;

    private SafetyReply OtherLanguage(string code, SafetyFinding finding, SafetyContext context)
    {
        var language = _rules.Languages.First(entry => entry.Code == code);
        return new SafetyReply
        {
            RuleId = finding.RuleId,
            Text = Fill(language, finding.Level == SafetyLevel.ParentCrisis ? language.CrisisLine : language.Line, context.Country),
            Buttons = CallButtons(context.Country),
            HoldsSafetyMode = true,
        };
    }

    // A crisis beside an emergency gets its one line too, and the other way round.
    private string? Second(SafetyAssessment assessment, SafetyFile.ReplyEntry entry)
    {
        var level = assessment.Level;
        var beside = assessment.Others.FirstOrDefault(other => other.Level != level && other.Level >= SafetyLevel.ParentCrisis);
        var note = beside is null ? null : _rules.Replies[_rules.Rules.First(rule => rule.Id == beside.RuleId).Reply].Note;
        var second = assessment.Finding!.DependsOnAge && entry.AgeLine is { } line ? $"{entry.Second} {line}".TrimStart() : entry.Second;
        return note is null ? second : second is null ? note : $"{second}\n\n{note}";
    }

    private IEnumerable<SafetyButton> Buttons(SafetyFile.ReplyEntry entry, SafetyFinding finding, SafetyContext context)
    {
        if (BeginsWithTheCall(entry.Text))
        {
            foreach (var button in CallButtons(context.Country))
                yield return button;
        }

        foreach (var button in finding.DependsOnAge ? [.. entry.AgeButtons, .. entry.Buttons] : entry.Buttons)
        {
            var parts = button.Split("=>", StringSplitOptions.TrimEntries);
            yield return new SafetyButton(parts[0], parts[^1], IsCall: false);
        }
    }

    // Elsewhere the numbers stand in the text as links, and buttons would hide the words on a small screen.
    private static bool BeginsWithTheCall(string text) =>
        text.IndexOf("{emergency}", StringComparison.Ordinal) is >= 0 and var at && !text.AsSpan(0, at).Contains('.');

    /// <summary>The button that rings a country's emergency number, or one for each number there is when the country is null or unknown.</summary>
    public IReadOnlyList<SafetyButton> CallButtons(string? country)
    {
        if (_lines.Number(country) is { } number)
            return [new SafetyButton($"Call {number}", "tel:" + number, IsCall: true)];
        return [.. _lines.EmergencyGroups.Select(group => new SafetyButton($"{group.Names} {group.Number}", "tel:" + group.Number, IsCall: true))];
    }

    private string Fill(SafetyFile.LanguageEntry language, string text, string? country) => _lines.Knows(country)
        ? FillKnown(text, country!)
        : $"{text.Replace("{emergency}", language.Number, StringComparison.Ordinal)}\n\n{_lines.EmergencyByCountry}";

    private string Fill(string text, string? country) => _lines.Knows(country) ? FillKnown(text, country!) : FillUnknown(text);

    private string FillKnown(string text, string country)
    {
        string Or(SupportKind kind, int most, string fallback) => _lines.Say(country, kind, most) ?? fallback;
        return text
            .Replace("{emergency}", Or(SupportKind.Emergency, 1, "your emergency number"), StringComparison.Ordinal)
            .Replace("{nurse}", Or(SupportKind.Nurse, 1, "your doctor's out-of-hours line"), StringComparison.Ordinal)
            .Replace("{crisis}", Or(SupportKind.Crisis, 2, "a crisis line"), StringComparison.Ordinal)
            .Replace("{perinatal}", Or(SupportKind.Perinatal, 1, "your midwife, nurse or doctor"), StringComparison.Ordinal)
            .Replace("{poison}", Or(SupportKind.Poison, 1, "your poison line"), StringComparison.Ordinal)
            .Replace("{bereavement}", Or(SupportKind.Bereavement, 1, "your doctor or midwife"), StringComparison.Ordinal)
            .Replace("{abuse}", Or(SupportKind.Abuse, 1, "your local domestic abuse line"), StringComparison.Ordinal)
            .Replace("{child_protection}", Or(SupportKind.ChildProtection, 1, "your local child protection line"), StringComparison.Ordinal);
    }

    private string FillUnknown(string text)
    {
        var asksEmergency = text.Contains("{emergency}", StringComparison.Ordinal);
        var filled = text
            .Replace("{emergency}", "your emergency number", StringComparison.Ordinal)
            .Replace("{nurse}", "your nurse line or out-of-hours doctor", StringComparison.Ordinal)
            .Replace("{crisis}", _rules.Lines["crisis-anywhere"], StringComparison.Ordinal)
            .Replace("{perinatal}", "your doctor, midwife or nurse", StringComparison.Ordinal)
            .Replace("{poison}", "your poison line", StringComparison.Ordinal)
            .Replace("{bereavement}", Anywhere("bereavement-anywhere", SupportKind.Bereavement), StringComparison.Ordinal)
            .Replace("{abuse}", Anywhere("abuse-anywhere", SupportKind.Abuse), StringComparison.Ordinal)
            .Replace("{child_protection}", "your local child protection line", StringComparison.Ordinal);
        return asksEmergency ? $"{filled}\n\n{_lines.EmergencyByCountry}" : filled;
    }

    private string Anywhere(string line, SupportKind kind) => _rules.Lines[line].Replace("{by_country}", _lines.ByCountry(kind), StringComparison.Ordinal);
}
