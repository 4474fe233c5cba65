using System.IO.Hashing;
using System.Text;

namespace LanguageModel.Evaluation;

/// <summary>A vector that counts a text's words, so that texts with words in common lie near each other.</summary>
internal static class WordVector
{
    private const int Length = 512;

    public static float[] Of(string text)
    {
        var vector = new float[Length];
        foreach (var word in text.ToLowerInvariant().Split([' ', '\n', '.', ',', '?'], StringSplitOptions.RemoveEmptyEntries))
            vector[XxHash3.HashToUInt64(Encoding.UTF8.GetBytes(word)) % Length]++;
        return vector;
    }
}
