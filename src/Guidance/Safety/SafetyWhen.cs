namespace GentleSleepBot.Guidance.Safety;

/// <summary>How soon a person must be told.</summary>
public enum SafetyWhen
{
    /// <summary>This minute.</summary>
    Now,

    /// <summary>Tonight, without waiting for the morning.</summary>
    Tonight,

    /// <summary>When the surgery or clinic opens.</summary>
    WhenTheyOpen,
}
