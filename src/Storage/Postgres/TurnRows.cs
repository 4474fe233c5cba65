using System.Data.Common;
using BotFramework.Builder.Turns;

namespace GentleSleepBot.Storage.Postgres;

/// <summary>How stored turns are found.</summary>
internal static class TurnRows
{
    /// <summary>
    /// The turns of the conversations <c>$1</c> and messages <c>$2</c>; the first column is the place in the arrays, from 1. Each is looked
    /// up by its key: OFFSET keeps the planner from joining, which on a plan made while the table was small reads all turns.
    /// </summary>
    public const string FindMany = """
        SELECT asked.place, t.activity_id, t.last_sequence, t.invoke_response, t.replies
        FROM unnest($1::text[], $2::text[]) WITH ORDINALITY AS asked (conversation, message, place)
        CROSS JOIN LATERAL (
            SELECT activity_id, last_sequence, invoke_response, ARRAY(
                SELECT a.json FROM activities a
                WHERE a.conversation = turns.conversation AND a.sequence BETWEEN first_sequence AND last_sequence AND a.is_from_bot
                ORDER BY a.sequence) AS replies
            FROM turns
            WHERE turns.conversation = asked.conversation AND turns.message = asked.message
            OFFSET 0) t
        """;

    public static StoredTurn Read(DbDataReader row, int first) => new(
        row.GetString(first),
        row.GetFieldValue<byte[][]>(first + 3),
        row.IsDBNull(first + 2) ? null : row.GetFieldValue<byte[]>(first + 2),
        row.GetInt64(first + 1));
}
