namespace Retrieval.Laboratory.Methods;

/// <summary>Kinds of features.</summary>
[Flags]
internal enum Kinds
{
    /// <summary>Single words.</summary>
    Words = 1,

    /// <summary>Two words, side by side or near each other.</summary>
    Pairs = 2,

    /// <summary>Pieces of words.</summary>
    Pieces = 4,
}
