namespace GentleSleepBot.Storage.Coaches;

/// <summary>What one client lets their coach see of a talk.</summary>
/// <param name="Parent">Key of the parent; never shown to a coach.</param>
/// <param name="Client">The client's id in the portal, which nobody can guess.</param>
/// <param name="Coach">Who may see it.</param>
/// <param name="Code">The link by which the client came.</param>
/// <param name="Reference">The conversation, as JSON.</param>
/// <param name="Level">How much is shared, by its name.</param>
/// <param name="SharedAt">Since when, in milliseconds since 1970.</param>
public sealed record ClientShare(string Parent, string Client, string Coach, string Code, string Reference, string Level, long SharedAt);
