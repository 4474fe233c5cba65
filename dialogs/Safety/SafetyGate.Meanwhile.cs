using GentleSleepBot.Guidance.Language;
using GentleSleepBot.Guidance.Safety;
using GentleSleepBot.Guidance.Safety.Replies;

namespace GentleSleepBot.Dialogs.Safety;

/// <content>What is asked until help is there.</content>
internal sealed partial class SafetyGate
{
    private const string CallFirst = "meanwhile-call-first";

    private MeanwhileLine? Meanwhile(MessageText said, SafetyLevel level, string ruleId) => guides.Current.Safety.AsksMeanwhile(said, level, ruleId);

    // Who has called hears what was asked after the good word for it; who has not hears the call behind it, unless the line is of one danger, where a call may bring more of it.
    private SafetyReply WithMeanwhile(SafetyReply reply, MeanwhileLine meanwhile, bool isCalled, string? country)
    {
        var line = Line(meanwhile.Name);
        return isCalled ? reply with { SecondText = line } : reply with { Text = line, SecondText = meanwhile.IsOfOneDanger ? null : Line(CallFirst) };

        string Line(string name) => guides.Current.SafetyReplies.Line(name, country).Text;
    }
}
