using System;

namespace MLHygiene.Analyzers.Benchmarks.Measuring;

/// <summary>What a piece of work took of the processor and of memory.</summary>
internal sealed record Cost(double Milliseconds, double Megabytes)
{
    public static Cost operator -(Cost left, Cost right) => new(left.Milliseconds - right.Milliseconds, left.Megabytes - right.Megabytes);

    /// <summary>Measures the time of the processor, which other programs on the machine disturb less than that of the clock.</summary>
    public static Cost Of(Action work)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        var allocated = GC.GetTotalAllocatedBytes(precise: true);
        var started = Environment.CpuUsage.TotalTime;
        work();
        var time = Environment.CpuUsage.TotalTime - started;
        return new Cost(time.TotalMilliseconds, (GC.GetTotalAllocatedBytes(precise: true) - allocated) / 1e6);
    }
}
