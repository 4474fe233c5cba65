namespace GentleSleepBot.Host.Commands;

/// <summary><c>ask "text"</c>: one question, one answer, in the terminal; nothing is stored.</summary>
internal sealed class AskCommand(TalkAdapter talk) : ICommand
{
    public const string Usage = "ask \"what is happening tonight\"";

    public async Task<int> RunAsync(IReadOnlyList<string> arguments, CommandStreams streams, CancellationToken cancellationToken)
    {
        var text = string.Join(' ', arguments);
        if (string.IsNullOrWhiteSpace(text))
        {
            await streams.Error.WriteLineAsync($"Usage: {Usage}");
            return ExitCodes.Usage;
        }

        var turn = await talk.SayAsync("ask", text, locale: null, cancellationToken);
        await streams.Out.WriteLineAsync(ReplyText.Of(turn.Replies));
        return ExitCodes.Ok;
    }
}
