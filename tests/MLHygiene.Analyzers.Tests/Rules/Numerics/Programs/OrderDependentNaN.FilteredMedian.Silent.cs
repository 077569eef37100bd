using System.Globalization;
using MathNet.Numerics.Statistics;

namespace Preprocessing;

public sealed class ColumnImputer
{
    private readonly Dictionary<string, double> _medians = new();

    public void Fit(string name, IReadOnlyList<string> trainCells)
    {
        double[] values = trainCells
            .Select(c => double.TryParse(c, NumberStyles.Float, CultureInfo.InvariantCulture, out double v) ? v : double.NaN)
            .ToArray();
        double[] present = values.Where(v => !double.IsNaN(v)).ToArray();
        _medians[name] = Statistics.Median(present);
        Console.WriteLine($"{name}: mean {Statistics.Mean(present)}, upper {values.Where(double.IsFinite).Median()}");
    }

    public void FitStrict(string name, double[] trainColumn)
    {
        if (trainColumn.Any(double.IsNaN))
            throw new ArgumentException($"Feature {name} has missing values.", nameof(trainColumn));
        _medians[name] = trainColumn.Median();
    }

    public double[] Transform(string name, double[] features)
    {
        double median = _medians[name];
        var imputed = features.Select(f => double.IsNaN(f) ? median : f).ToArray();
        Console.WriteLine($"median after imputation {Statistics.Median(imputed)}");
        return imputed;
    }
}
