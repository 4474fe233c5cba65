namespace GentleSleepBot.Host.Commands;

/// <summary>A line of the table of commands.</summary>
/// <param name="Name">The word that calls it.</param>
/// <param name="Usage">How it is called, in one line.</param>
/// <param name="Command">The <see cref="ICommand"/> that is made for it.</param>
internal sealed record CommandEntry(string Name, string Usage, Type Command);
