using BotFramework.Builder.Turns;
using Npgsql;

namespace GentleSleepBot.Storage.Postgres;

/// <summary>
/// Tells the other hosts which conversations have something new: only names, once a group. A notice is a hint: when the
/// listener was lost, every socket is woken and reads again from its watermark.
/// </summary>
internal sealed class CommitNotices(NpgsqlDataSource database, TimeProvider time)
{
    /// <summary>A notice holds less than 8,000 bytes; names are ASCII for the channels there are, and at most 4 bytes a character.</summary>
    private const int LongestNotice = 1900;
    private const string Channel = "gentle_sleep_turns";
    private const char Separator = '\n';
    private const string ForgottenMark = "!";

    private static readonly TimeSpan WaitBeforeListeningAgain = TimeSpan.FromSeconds(1);

    private readonly string _host = Guid.NewGuid().ToString("N")[..12];

    public const string Send = $"SELECT pg_notify('{Channel}', $1)";

    public string Host => _host;

    /// <summary>The notices for what a group changed: each begins with this host's name, so that it can tell its own.</summary>
    public IEnumerable<string> For(IEnumerable<string> committed, IEnumerable<string> forgotten)
    {
        var notice = new System.Text.StringBuilder(_host);
        foreach (var line in committed.Concat(forgotten.Select(conversation => ForgottenMark + conversation)))
        {
            if (notice.Length + line.Length > LongestNotice && notice.Length > _host.Length)
            {
                yield return notice.ToString();
                notice.Clear().Append(_host);
            }

            notice.Append(Separator).Append(line);
        }

        if (notice.Length > _host.Length)
            yield return notice.ToString();
    }

    public async Task ListenAsync(TurnSignals signals, CancellationToken cancellationToken)
    {
        while (!cancellationToken.IsCancellationRequested)
        {
            try
            {
                await using var connection = await database.OpenConnectionAsync(cancellationToken);
                connection.Notification += (_, notice) => Take(notice.Payload, signals);
                await using (var listen = new NpgsqlCommand($"LISTEN {Channel}", connection))
                    await listen.ExecuteNonQueryAsync(cancellationToken);

                signals.Missed();
                while (true)
                    await connection.WaitAsync(cancellationToken);
            }
            catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception exception) when (PostgresFault.IsUnavailable(exception))
            {
                await Task.Delay(WaitBeforeListeningAgain, time, cancellationToken).ContinueWith(_ => { }, TaskScheduler.Default);
            }
        }
    }

    private void Take(string payload, TurnSignals signals)
    {
        var lines = payload.Split(Separator);
        if (lines[0] == _host)
            return;

        foreach (var line in lines.AsSpan(1))
        {
            if (line.StartsWith(ForgottenMark, StringComparison.Ordinal))
                signals.Forgotten(line[ForgottenMark.Length..]);
            else
                signals.Committed(line, hasDeliveries: false);
        }
    }
}
