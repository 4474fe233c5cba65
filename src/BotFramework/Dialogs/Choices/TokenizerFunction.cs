namespace BotFramework.Builder.Dialogs.Choices;

/// <summary>Cuts a text into words.</summary>
/// <param name="text">The text; none gives no words.</param>
/// <param name="locale">Language of the text, as a BCP 47 tag; unknown when null.</param>
/// <returns>The words in the order of the text.</returns>
public delegate List<Token> TokenizerFunction(string? text, string? locale = null);
