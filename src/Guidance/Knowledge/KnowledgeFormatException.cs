namespace GentleSleepBot.Guidance.Knowledge;

/// <summary>Knowledge files cannot be used; carries every fault found, not only the first.</summary>
public sealed class KnowledgeFormatException(IReadOnlyList<KnowledgeFault> faults)
    : Exception(string.Join(Environment.NewLine, faults))
{
    /// <summary>Every fault, in the order of files and lines.</summary>
    public IReadOnlyList<KnowledgeFault> Faults { get; } = faults;
}
