using System.Data.Common;
using BotFramework.Builder.Turns;

namespace GentleSleepBot.Storage.Postgres;

/// <summary>How stored turns are found.</summary>
internal static class TurnRows
{
    /// <summary>The turns of the conversations <c>$1</c> and messages <c>$2</c>; the first column is the place in the arrays, from 1.</summary>
    public const string FindMany = """
        SELECT asked.place, t.activity_id, t.last_sequence, t.invoke_response, ARRAY(
            SELECT a.json FROM activities a
            WHERE a.conversation = t.conversation AND a.sequence BETWEEN t.first_sequence AND t.last_sequence AND a.is_from_bot
            ORDER BY a.sequence)
        FROM unnest($1::text[], $2::text[]) WITH ORDINALITY AS asked (conversation, message, place)
        JOIN turns t ON t.conversation = asked.conversation AND t.message = asked.message
        """;

    public static StoredTurn Read(DbDataReader row, int first) => new(
        row.GetString(first),
        row.GetFieldValue<byte[][]>(first + 3),
        row.IsDBNull(first + 2) ? null : row.GetFieldValue<byte[]>(first + 2),
        row.GetInt64(first + 1));
}
