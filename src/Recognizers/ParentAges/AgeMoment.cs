namespace Recognizers.Text.ParentAges;

/// <summary>When the child has the age.</summary>
public enum AgeMoment
{
    /// <summary>As the text is written.</summary>
    Now,

    /// <summary>Reached lately: "turned 2 last week".</summary>
    Turned,

    /// <summary>Reached soon: "turns 10 months tomorrow".</summary>
    Turning,

    /// <summary>Another time is spoken of: "at 6 months", "since 4 months", "when he was 3 weeks old".</summary>
    Then,
}
