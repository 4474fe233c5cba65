using System.Text;

namespace GentleSleepBot.Guidance.Talking;

/// <summary>A message as its words alone, so that capitals and signs make no difference.</summary>
public static class PlainWords
{
    /// <summary>Lower-case words with single spaces; straight apostrophes stay, all other signs go.</summary>
    public static string Of(string said)
    {
        ArgumentNullException.ThrowIfNull(said);

        var plain = new StringBuilder(said.Length);
        foreach (var letter in said)
        {
            if (char.IsLetterOrDigit(letter))
                plain.Append(char.ToLowerInvariant(letter));
            else if (letter is '\'' or '’')
                plain.Append('\'');
            else if (plain.Length > 0 && plain[^1] != ' ')
                plain.Append(' ');
        }

        return plain.ToString().TrimEnd();
    }
}
