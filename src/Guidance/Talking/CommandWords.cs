using System.Collections.Frozen;

namespace GentleSleepBot.Guidance.Talking;

/// <summary>Finds the command that plain words are. Immutable, and makes nothing: each message asks for it clause by clause.</summary>
internal sealed class CommandWords
{
    private readonly FrozenDictionary<string, Command>.AlternateLookup<ReadOnlySpan<char>> _commands;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _polite;

    public CommandWords(FrozenDictionary<string, Command> commands, IEnumerable<string> polite)
    {
        _commands = commands.GetAlternateLookup<ReadOnlySpan<char>>();
        _polite = polite.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The command that all the words are, politeness aside; null for none.</summary>
    public Command? Find(ReadOnlySpan<char> plain)
    {
        if (Exactly(plain) is { } whole)
            return whole;

        while (plain.LastIndexOf(' ') is var at and > 0 && _polite.Contains(plain[(at + 1)..]))
            plain = plain[..at];
        if (Exactly(plain) is { } begun)
            return begun;

        while (plain.IndexOf(' ') is var at and > 0 && _polite.Contains(plain[..at]))
            plain = plain[(at + 1)..];
        return Exactly(plain) ?? SaidTwice(plain);
    }

    /// <summary>The command that exactly these words are; null for none.</summary>
    public Command? Exactly(ReadOnlySpan<char> plain) => _commands.TryGetValue(plain, out var command) ? command : null;

    /// <summary>The words after those of politeness that they begin with.</summary>
    public ReadOnlySpan<char> WithoutPoliteBeginning(ReadOnlySpan<char> plain)
    {
        while (!plain.IsEmpty)
        {
            var end = plain.IndexOf(' ');
            if (!_polite.Contains(end < 0 ? plain : plain[..end]))
                break;
            plain = end < 0 ? [] : plain[(end + 1)..];
        }

        return plain;
    }

    // "Hello there, good evening": twice the same in other words.
    private Command? SaidTwice(ReadOnlySpan<char> plain)
    {
        for (var at = plain.IndexOf(' '); at > 0 && at < plain.Length; at = Next(plain, at))
        {
            if (Exactly(plain[..at]) is { } first && first == Exactly(plain[(at + 1)..]))
                return first;
        }

        return null;
    }

    private static int Next(ReadOnlySpan<char> plain, int at) => plain[(at + 1)..].IndexOf(' ') is var further and >= 0 ? at + 1 + further : plain.Length;
}
