namespace GentleSleepBot.Guidance.Reading;

/// <summary>The English a writer's words belong to.</summary>
public enum EnglishVariety
{
    /// <summary>Nothing tells.</summary>
    Unknown,

    /// <summary>Britain and Ireland.</summary>
    British,

    /// <summary>United States.</summary>
    American,

    /// <summary>Canada.</summary>
    Canadian,

    /// <summary>Australia and New Zealand.</summary>
    Australian,
}
