using Recognizers.Text;

namespace Recognizers.Specification;

/// <summary>What came of a case.</summary>
internal sealed record Outcome(SpecificationCase Specification, IReadOnlyList<ModelResult> Results, bool Passed);
