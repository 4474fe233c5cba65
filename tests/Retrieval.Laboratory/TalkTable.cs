using System.Globalization;
using GentleSleepBot.Guidance.Talking.Acts;

namespace Retrieval.Laboratory;

/// <summary>How well a few words are understood that a model never saw.</summary>
internal static class TalkTable
{
    public static void Print(IReadOnlyList<(TalkAct? Act, string Text, TalkAct? Read)> lines, bool withMisses)
    {
        foreach (var act in lines.GroupBy(line => line.Act).OrderBy(act => act.Key))
        {
            var (right, other) = (act.Count(line => line.Read == line.Act), act.Count(line => line.Read != line.Act && line.Read is not null));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{act.Key?.ToString() ?? "a question of its own",-24}{right,6} of {act.Count(),5} right, {other,4} taken for another"));
        }

        if (!withMisses)
            return;
        foreach (var (act, text, read) in lines.Where(line => line.Read != line.Act))
            Console.WriteLine($"{act?.ToString() ?? "own"} -> {read?.ToString() ?? "own"}: {text}");
    }
}
