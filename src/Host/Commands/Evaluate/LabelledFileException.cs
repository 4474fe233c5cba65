namespace GentleSleepBot.Host.Commands.Evaluate;

/// <summary>A labelled file that cannot be scored.</summary>
/// <param name="faults">Every fault, each with its line.</param>
internal sealed class LabelledFileException(IReadOnlyList<string> faults) : Exception(string.Join('\n', faults))
{
    public IReadOnlyList<string> Faults { get; } = faults;
}
