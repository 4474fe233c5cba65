using System.Diagnostics;
using System.Globalization;

namespace Benchmarks.Turns;

/// <summary>How busy the machine is by itself, from Linux's <c>/proc/stat</c>.</summary>
internal static class MachineLoad
{
    private const double TicksPerSecond = 100;
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(5);

    /// <summary>Busy cores while this process only waits; what a hypervisor took away counts as busy.</summary>
    public static async Task<double> OfOthersAsync()
    {
        var (before, clock) = (BusyTicks(), Stopwatch.StartNew());
        await Task.Delay(Look);
        return (BusyTicks() - before) / TicksPerSecond / clock.Elapsed.TotalSeconds;
    }

    // user, nice, system, idle, iowait, irq, softirq, steal (proc_stat(5)).
    private static long BusyTicks()
    {
        var ticks = File.ReadLines("/proc/stat").First().Split(' ', StringSplitOptions.RemoveEmptyEntries)[1..9].Select(each => long.Parse(each, CultureInfo.InvariantCulture)).ToArray();
        return ticks.Sum() - ticks[3] - ticks[4];
    }
}
