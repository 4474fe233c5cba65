using Dialogs.Tests.Evaluation;
using GentleSleepBot.Dialogs;

namespace Dialogs.Tests;

/// <summary>Talks about what is unclear or unknown. Which words are so is for the trained model to say, and several are tried.</summary>
internal static class UnclearTalk
{
    private static readonly string[] Messages =
    [
        "baby awake again", "she wont settle", "bad nights and bad days", "he is awake", "it is all wrong at bedtime and at naps", "sleep is a mess", "something with her sleep",
        "sleep is all over the place", "he is not sleeping right", "nights and naps and all of it", "sleep trouble here", "our nights have changed", "it is about my baby's sleep",
    ];

    /// <summary>A talk in which two messages of unheard-of words had no answer, and which asks whether it may keep the question.</summary>
    public static async Task<ParentTalk> UnansweredAsync()
    {
        var talk = new ParentTalk();
        await talk.SayAllAsync("flarn grobble vexoom", "zintle plogh");
        return talk;
    }

    /// <summary>A talk that was just asked which of several topics is meant, and what stands to tap.</summary>
    public static async Task<(ParentTalk Talk, IReadOnlyList<string> Taps)> BeginAsync()
    {
        foreach (var message in Messages.Concat(EvaluationLine.In("questions.jsonl").Select(line => line.Text)))
        {
            var talk = new ParentTalk();
            var replies = await talk.SayAsync(message);
            if (replies.Text() == Replies.IsItMoreLike)
                return (talk, replies.Taps());
        }

        throw new InvalidOperationException("None of the messages is unclear any more.");
    }
}
