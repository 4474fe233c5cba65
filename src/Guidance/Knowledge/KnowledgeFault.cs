namespace GentleSleepBot.Guidance.Knowledge;

/// <summary>One thing wrong in a knowledge file.</summary>
/// <param name="File">Path inside the knowledge folder.</param>
/// <param name="Line">Line number from 1; 0 when the whole file is meant.</param>
/// <param name="Message">What is wrong and what is allowed.</param>
public sealed record KnowledgeFault(string File, int Line, string Message)
{
    /// <inheritdoc/>
    public override string ToString() => Line > 0 ? $"{File}:{Line}: {Message}" : $"{File}: {Message}";
}
