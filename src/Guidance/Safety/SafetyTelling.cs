namespace GentleSleepBot.Guidance.Safety;

/// <summary>How a danger is told: some replies say to who only asks, or tells of last night, something else than to who has it before their eyes.</summary>
public enum SafetyTelling
{
    /// <summary>As what is so, or may be.</summary>
    Now,

    /// <summary>As what might be done: "can I raise the cot a bit?".</summary>
    Asked,

    /// <summary>As what is over: "last night I nodded off with her on the sofa".</summary>
    Past,
}
