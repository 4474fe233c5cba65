namespace BotFramework.Builder.Dialogs.Choices;

/// <summary>How choices are shown.</summary>
public enum ListStyle
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>As the channel shows them best.</summary>
    Auto,

    /// <summary>In the sentence.</summary>
    Inline,

    /// <summary>One a line.</summary>
    List,

    /// <summary>As buttons below the message.</summary>
    SuggestedAction,

    /// <summary>As buttons of a card.</summary>
    HeroCard,
}
