namespace GentleSleepBot.Guidance.Safety;

/// <summary>The names levels have in files and in the <c>predict</c> command.</summary>
public static class SafetyLevelNames
{
    private static readonly string[] Names = ["none", "parent_wellbeing", "unsafe_sleep", "medical_soon", "parent_crisis", "medical_emergency"];

    /// <summary>The level's name, such as <c>medical_emergency</c>.</summary>
    public static string Name(this SafetyLevel level) => Names[(int)level];

    /// <summary>The level of a name, or null when there is none such.</summary>
    public static SafetyLevel? Find(string? name) => Array.IndexOf(Names, name) is var index and >= 0 ? (SafetyLevel)index : null;
}
