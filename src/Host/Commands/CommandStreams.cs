namespace GentleSleepBot.Host.Commands;

/// <summary>Where a command reads and writes; standard output carries nothing but its result.</summary>
internal sealed record CommandStreams(TextReader In, TextWriter Out, TextWriter Error)
{
    public static CommandStreams Standard { get; } = new(Console.In, Console.Out, Console.Error);
}
