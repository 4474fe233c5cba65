namespace GentleSleepBot.Host.Chat;

/// <summary>What the page's scripts are told.</summary>
/// <param name="Words">The words they show.</param>
/// <param name="Link">Code of the coach's link; null without one.</param>
/// <param name="Greeting">The coach's first words, and what the coach sees; null without a link.</param>
/// <param name="Worker">Whether the page may be kept for when there is no line.</param>
internal sealed record ChatScriptPage(Dictionary<string, string> Words, string? Link, string? Greeting, bool Worker);
