namespace GentleSleepBot.Guidance.Safety.Replies;

/// <summary>Kinds of lines to ring.</summary>
internal enum SupportKind
{
    Emergency,
    Nurse,
    Crisis,
    Perinatal,
    Poison,
    Bereavement,
    Abuse,
    ChildProtection,
}
