namespace BotFramework.Schema;

/// <summary>What a <c>contactRelationUpdate</c> tells.</summary>
public static class ContactRelationUpdateActionTypes
{
    /// <summary>Added to the contacts.</summary>
    public const string Add = "add";

    /// <summary>Removed from the contacts.</summary>
    public const string Remove = "remove";
}
