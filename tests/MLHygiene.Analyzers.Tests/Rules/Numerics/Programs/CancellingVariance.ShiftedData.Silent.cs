using MathNet.Numerics.Statistics;

namespace Forecasting.Statistics;

public static class StableVariance
{
    public static double Shifted(IReadOnlyList<double> series)
    {
        if (series.Count == 0) return 0;
        var pivot = series.Take(32).Average();
        double shiftedSum = 0, shiftedSquares = 0;
        foreach (var value in series)
        {
            var shifted = value - pivot;
            shiftedSum += shifted;
            shiftedSquares += shifted * shifted;
        }
        var shiftedMean = shiftedSum / series.Count;
        return shiftedSquares / series.Count - shiftedMean * shiftedMean;
    }

    public static double Corrected(ReadOnlySpan<double> series)
    {
        var mean = 0.0;
        foreach (var value in series) mean += value / series.Length;
        double squares = 0, drift = 0;
        foreach (var value in series)
        {
            var deviation = value - mean;
            squares += deviation * deviation;
            drift += deviation;
        }
        return (squares - drift * drift / series.Length) / series.Length;
    }

    public static double Library(IEnumerable<double> series) => series.PopulationVariance();

    public static (double Mean, double Deviation) Summary(double[] series)
    {
        var stats = new RunningStatistics(series);
        return (stats.Mean, stats.PopulationStandardDeviation);
    }

    public static double ScoreOf(double value, double[] history)
    {
        var (mean, deviation) = Summary(history);
        return deviation > 0 ? (value - mean) / deviation : 0;
    }
}
