using GentleSleepBot.Guidance;
using GentleSleepBot.Guidance.Language;
using GentleSleepBot.Guidance.Safety;

namespace GentleSleepBot.Host.Limits;

/// <summary>Whether a message that would be turned away must be answered all the same.</summary>
internal sealed class DangerScreen(GuideSource guides)
{
    public bool IsDanger(string? text) =>
        !string.IsNullOrWhiteSpace(text) && guides.Current.Safety.Assess(MessageText.Parse(text), SafetyContext.Empty).Level > SafetyLevel.None;
}
