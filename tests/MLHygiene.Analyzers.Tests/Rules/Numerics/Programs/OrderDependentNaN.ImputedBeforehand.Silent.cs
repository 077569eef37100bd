using System.Globalization;
using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.Statistics;

namespace Titanic;

public sealed record Passenger(double Age, double Fare, bool Survived);

public static class FeaturePipeline
{
    public static List<Passenger> Load(string path)
    {
        var passengers = new List<Passenger>();
        foreach (string line in File.ReadLines(path).Skip(1))
        {
            string[] cells = line.Split(';');
            double age = cells[0] == "" ? double.NaN : double.Parse(cells[0], CultureInfo.InvariantCulture);
            double fare = double.Parse(cells[1], CultureInfo.InvariantCulture);
            if (double.IsNaN(age) || double.IsNaN(fare))
                continue;
            passengers.Add(new Passenger(age, fare, cells[2] == "1"));
        }
        return passengers;
    }

    public static double MedianAge(IReadOnlyList<double?> ages)
    {
        var known = new List<double>();
        foreach (double? age in ages)
        {
            if (age is { } value && !double.IsNaN(value))
                known.Add(value);
        }
        return Statistics.Median(known);
    }

    public static Vector<double> Normalize(double[] raw)
    {
        for (int i = 0; i < raw.Length; i++)
        {
            if (double.IsNaN(raw[i]))
                raw[i] = 0;
        }
        Vector<double> feature = Vector<double>.Build.Dense(raw);
        double low = feature.Minimum();
        double high = feature.Maximum();
        return feature.Map(v => (v - low) / (high - low));
    }

    public static double RankAgreement(double[] predictions, double[] labels)
    {
        var pairs = predictions.Zip(labels).Where(p => !double.IsNaN(p.First) && !double.IsNaN(p.Second)).ToArray();
        return Correlation.Spearman(pairs.Select(p => p.First), pairs.Select(p => p.Second));
    }
}
