namespace BotFramework.Schema;

/// <summary>Buttons offered below a message until it is answered.</summary>
public class SuggestedActions
{
    /// <summary>Makes an empty offer.</summary>
    public SuggestedActions()
    {
    }

    /// <summary>Makes an offer.</summary>
    public SuggestedActions(IList<string>? to = null, IList<CardAction>? actions = null)
    {
        To = to;
        Actions = actions;
    }

    /// <summary>Ids of those who see it; all when null.</summary>
    public IList<string>? To { get; set; }

    /// <summary>The buttons.</summary>
    public IList<CardAction>? Actions { get; set; }
}
