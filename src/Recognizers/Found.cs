using Recognizers.Text.Tokens;

namespace Recognizers.Text;

/// <summary>Makes results out of tokens.</summary>
internal static class Found
{
    public static ModelResult In(TokenizedText text, int first, int next, string typeName, Dictionary<string, object> resolution) => new()
    {
        Text = text.Slice(first, next),
        Start = text[first].Start,
        End = text[next - 1].End - 1,
        TypeName = typeName,
        Resolution = resolution,
    };
}
