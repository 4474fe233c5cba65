namespace GentleSleepBot.Guidance.Safety.Rules;

/// <summary>Something a parent may say of the child, the bed or themselves: patterns and what takes them back.</summary>
internal sealed record CompiledSign(string Id, int Any, int Unless, IReadOnlyList<string> Heeds);
