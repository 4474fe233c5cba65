using BotFramework.Schema;
using Microsoft.AspNetCore.Http.HttpResults;

namespace GentleSleepBot.Host.Limits;

/// <summary>Among a request's features when a message is one too many: it is refused so, unless it tells of danger.</summary>
internal sealed record OverLimit(JsonHttpResult<ErrorResponse> Refusal);
