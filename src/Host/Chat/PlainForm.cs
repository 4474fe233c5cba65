using Microsoft.AspNetCore.Mvc;

namespace GentleSleepBot.Host.Chat;

/// <summary>The chat page's form, as a browser without scripts sends it.</summary>
/// <param name="Key">The browser's key from the form before; empty at first.</param>
/// <param name="MessageKey">Names the message.</param>
/// <param name="Link">Code of the coach's link; empty without one.</param>
/// <param name="Text">What was written.</param>
/// <param name="Choice">The tap that was pressed, when one was.</param>
internal sealed record PlainForm(
    [FromForm(Name = "key")] string? Key,
    [FromForm(Name = "messageKey")] string? MessageKey,
    [FromForm(Name = "link")] string? Link,
    [FromForm(Name = "text")] string? Text,
    [FromForm(Name = "choice")] string? Choice);
