using GentleSleepBot.Dialogs.Commands;

namespace GentleSleepBot.Dialogs.Talk;

/// <summary>A plain yes or no as a whole message.</summary>
internal static class YesOrNo
{
    private static readonly string[] Yes = ["yes", "yeah", "yep", "yup", "y", "ok", "okay", "sure", "yes please", "please do", "go on", "go ahead", "fine", "yes ok", "do it", "of course", "please", "yes do"];
    private static readonly string[] No = ["no", "nope", "nah", "n", "no thanks", "no thank you", "rather not", "not now", "don't", "dont", "no don't", "no dont", "keep", "better not"];

    public static bool IsYes(string said) => Yes.Contains(CommandWords.Plain(said), StringComparer.Ordinal);

    public static bool IsNo(string said) => No.Contains(CommandWords.Plain(said), StringComparer.Ordinal);
}
