namespace BotFramework.Connector.Authentication;

/// <summary>What a kind of token must be.</summary>
/// <param name="Issuers">Who may have issued it.</param>
/// <param name="Audience">For whom it must be meant.</param>
/// <param name="Keys">The keys that may have signed it.</param>
internal sealed record TokenRules(IReadOnlyCollection<string> Issuers, string Audience, SigningKeys Keys);
