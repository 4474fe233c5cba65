namespace GentleSleepBot.Host.Pages;

/// <summary>On an endpoint: what a reader is told when there is nothing at its address.</summary>
/// <param name="Heading">One sentence.</param>
internal sealed record GonePage(string Heading)
{
    /// <summary>What is told everywhere else.</summary>
    public static GonePage Anywhere { get; } = new("This page is not here any more.");
}
