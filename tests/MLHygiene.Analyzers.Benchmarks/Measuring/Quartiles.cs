using System.Collections.Generic;
using System.Linq;

namespace MLHygiene.Analyzers.Benchmarks.Measuring;

/// <summary>The middle of a series of measurements, and how far they lie apart.</summary>
internal sealed record Quartiles(double Lower, double Median, double Upper)
{
    public static Quartiles Of(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted.Length == 0 ? new Quartiles(0, 0, 0) : new Quartiles(At(sorted, 0.25), At(sorted, 0.5), At(sorted, 0.75));
    }

    private static double At(double[] sorted, double share)
    {
        var place = share * (sorted.Length - 1);
        var (below, above) = (sorted[(int)place], sorted[(int)System.Math.Ceiling(place)]);
        return below + ((above - below) * (place - (int)place));
    }
}
