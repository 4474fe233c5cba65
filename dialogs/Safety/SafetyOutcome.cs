namespace GentleSleepBot.Dialogs.Safety;

/// <summary>Whether anything but safety may still be said in a turn.</summary>
internal enum SafetyOutcome
{
    /// <summary>The dialogs go on.</summary>
    GoOn,

    /// <summary>Nothing more is said in this turn; the open dialog is kept as it is.</summary>
    Handled,
}
