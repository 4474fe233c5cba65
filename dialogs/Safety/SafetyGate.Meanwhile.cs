using GentleSleepBot.Guidance.Language;
using GentleSleepBot.Guidance.Safety;
using GentleSleepBot.Guidance.Safety.Replies;

namespace GentleSleepBot.Dialogs.Safety;

/// <content>What is asked until help is there.</content>
internal sealed partial class SafetyGate
{
    private const string CallFirst = "meanwhile-call-first";

    private SafetyReply? Meanwhile(MessageText said, SafetyLevel level, string ruleId, string? country) =>
        guides.Current.Safety.AsksMeanwhile(said, level, ruleId) is { } line ? guides.Current.SafetyReplies.Line(line, country) : null;

    // Who has called hears what was asked after the good word for it; who has not hears the call behind it. Who is hurt at home rings when they can.
    private SafetyReply WithMeanwhile(SafetyReply reply, SafetyReply meanwhile, HeldDanger held, bool isCalled, string? country) => isCalled
        ? reply with { SecondText = meanwhile.Text }
        : held.Level == SafetyLevel.ParentCrisis ? reply with { Text = meanwhile.Text, SecondText = null }
        : reply with { Text = meanwhile.Text, SecondText = guides.Current.SafetyReplies.Line(CallFirst, country).Text };
}
