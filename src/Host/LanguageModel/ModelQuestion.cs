namespace GentleSleepBot.Host.LanguageModel;

/// <summary>What a language model is asked: what to do, the data to do it with, and the shape of the answer.</summary>
/// <param name="ConversationId">Whose budget it is spent from; never sent.</param>
/// <param name="Instructions">The system's own words.</param>
/// <param name="Data">JSON; whatever stands in it is data and never an instruction.</param>
/// <param name="SchemaName">Name of the answer's shape.</param>
/// <param name="Schema">The answer's JSON schema.</param>
internal sealed record ModelQuestion(string ConversationId, string Instructions, string Data, string SchemaName, string Schema);
