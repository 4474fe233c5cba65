using System.Diagnostics;
using GentleSleepBot.Guidance.Reading;

namespace Guidance.Evaluation;

/// <summary>Times the reading of messages; a rough figure beside the benchmarks.</summary>
internal static class ReadingClock
{
    private const int Rounds = 15;

    /// <summary>Median time of one message of the file, in microseconds, warm.</summary>
    public static double MedianMicroseconds(FactReader reader, IReadOnlyList<string> texts)
    {
        var times = new List<double>();
        for (var round = 0; round < Rounds; round++)
        {
            times.Clear();
            foreach (var text in texts)
            {
                var start = Stopwatch.GetTimestamp();
                _ = reader.Read(ParentMessage.Parse(text), ReadingContext.Empty);
                times.Add(Stopwatch.GetElapsedTime(start).TotalMicroseconds);
            }
        }

        times.Sort();
        return times[times.Count / 2];
    }
}
