using BotFramework.Schema;

namespace Dialogs.Tests.Safety;

/// <summary>
/// Walks every dialog by its own buttons, from every opener, and says something dangerous at each place reached: whatever is asked,
/// the danger is answered first and alone. New dialogs are walked as soon as an opener or a button leads to them.
/// </summary>
public sealed class RedFlagEverywhereTests
{
    private const int DeepestPath = 3;
    private const int MostPlaces = 90;
    private const string Danger = "he has stopped breathing and his lips are blue";

    private static readonly string[] Openers =
    [
        "", "asdf", "hello", "help", "menu", "start over", "plan", "I'd like a plan", "what do you know about me", "forget me", "export", "stop", "yes", "no", "7 months", "2",
        "LO 5mo up every 45 min, only sleeps on me", "she fights every single nap", "every bedtime is a battle, screaming for two hours",
        "should I let her cry it out, she is 8 months", "can you fix my laptop", "she's 14 months and up at 5 every day, we rock her, what do I change first?",
    ];

    [Fact]
    public async Task RedFlag_AtEveryPlaceThatButtonsReach_IsAnsweredFirstAndAlone()
    {
        var places = await PlacesAsync();

        Assert.InRange(places.Count, Openers.Length, MostPlaces);
        foreach (var path in places)
        {
            var replies = await WalkAsync([.. path, Danger]);
            Assert.True(
                replies.Count > 0 && replies[0].Text!.StartsWith("Call your emergency number now", StringComparison.Ordinal) && replies.All(reply => !reply.Text!.Contains("/topics/", StringComparison.Ordinal)),
                $"after {string.Join(" → ", path)}: {string.Join(" | ", replies.Select(reply => reply.Text))}");
        }
    }

    [Fact]
    public async Task Dialog_AfterADangerThatWasNotMeant_IsStillOpen()
    {
        var talk = new ParentTalk(conversation: "kept");
        var asked = await talk.SayAsync("every bedtime is a battle, screaming and stalling for two hours");
        await talk.SayAsync(Danger);
        await talk.SayAsync("That's not what I meant");

        var answered = await talk.SayAsync("1 year or more");

        Assert.Contains("How old", asked[^1].Text);
        Assert.Contains(answered, reply => reply.Text!.Contains("/topics/bedtime-battles", StringComparison.Ordinal));
    }

    private static async Task<List<string[]>> PlacesAsync()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var places = new List<string[]>();
        var open = new Queue<string[]>(Openers.Select(opener => new[] { opener }));
        while (open.TryDequeue(out var path) && places.Count < MostPlaces)
        {
            var replies = await WalkAsync(path);
            if (!seen.Add(string.Join('\n', replies.Select(reply => reply.Text)) + path[^1]))
                continue;

            places.Add(path);
            if (path.Length < DeepestPath)
                Buttons(replies).ToList().ForEach(button => open.Enqueue([.. path, button]));
        }

        return places;
    }

    private static IEnumerable<string> Buttons(IReadOnlyList<Activity> replies) => replies
        .SelectMany(reply => reply.SuggestedActions?.Actions ?? [])
        .Where(action => action.Type == ActionTypes.ImBack)
        .Select(action => action.Value?.ToString() ?? action.Title ?? "");

    private static async Task<IReadOnlyList<Activity>> WalkAsync(string[] path)
    {
        var talk = new ParentTalk(conversation: "walk");
        IReadOnlyList<Activity> replies = [];
        foreach (var said in path)
            replies = await talk.SayAsync(said);
        return [.. replies.Where(reply => !string.IsNullOrEmpty(reply.Text))];
    }
}
