using System.IO.Hashing;
using System.Runtime.InteropServices;

namespace GentleSleepBot.Guidance.Language;

/// <summary>A hash of 64 bits that stands for a text in tables, so that no text is kept or compared: among a million texts two share one once in tens of millions of tables.</summary>
internal static class TextHash
{
    /// <summary>The hash of a text; never 0.</summary>
    public static ulong Of(ReadOnlySpan<char> text) => Math.Max(1, XxHash3.HashToUInt64(MemoryMarshal.AsBytes(text)));
}
