namespace GentleSleepBot.Host.Commands.Evaluate;

/// <summary>One line as one figure sees it.</summary>
/// <param name="Id">The line.</param>
/// <param name="IsRight">Whether the bot did what the label asks.</param>
/// <param name="Wanted">What the label asks.</param>
/// <param name="Got">What the bot did.</param>
/// <param name="Group">Lines of one group have a rate of their own, as topics do; null where nothing is grouped.</param>
internal sealed record Case(string Id, bool IsRight, string Wanted, string Got, string? Group = null);
