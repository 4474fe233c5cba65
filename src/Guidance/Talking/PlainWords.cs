namespace GentleSleepBot.Guidance.Talking;

/// <summary>A message as its words alone, so that capitals and signs make no difference.</summary>
public static class PlainWords
{
    private const int MostOnTheStack = 512;

    /// <summary>Lower-case words with single spaces; straight apostrophes stay, all other signs go.</summary>
    public static string Of(string said)
    {
        ArgumentNullException.ThrowIfNull(said);

        var room = said.Length <= MostOnTheStack ? stackalloc char[said.Length] : new char[said.Length];
        var length = 0;
        foreach (var letter in said)
        {
            if (char.IsLetterOrDigit(letter))
                room[length++] = char.ToLowerInvariant(letter);
            else if (letter is '\'' or '’')
                room[length++] = '\'';
            else if (length > 0 && room[length - 1] != ' ')
                room[length++] = ' ';
        }

        var plain = room[..length].TrimEnd(' ');
        return plain.SequenceEqual(said) ? said : plain.ToString();
    }
}
