using System.Globalization;
using MathNet.Numerics.Statistics;

namespace Preprocessing;

public sealed class MedianImputer
{
    private double[] _medians = [];

    public static double[][] Load(string path) =>
        File.ReadLines(path).Skip(1).Select(l => l.Split(',').Select(ParseCell).ToArray()).ToArray();

    private static double ParseCell(string cell) =>
        cell.Length == 0 ? double.NaN : double.Parse(cell, CultureInfo.InvariantCulture);

    public void Fit(double[][] trainFeatures)
    {
        int width = trainFeatures[0].Length;
        _medians = new double[width];
        for (int j = 0; j < width; j++)
        {
            double[] column = new double[trainFeatures.Length];
            for (int i = 0; i < column.Length; i++)
                column[i] = trainFeatures[i][j];
            int missing = column.Count(double.IsNaN);
            _medians[j] = Statistics.Median(column); //! MLH4017
            Console.WriteLine($"feature {j}: {missing} missing, median {_medians[j]}");
        }
    }

    public void Transform(double[][] features)
    {
        foreach (double[] sample in features)
        {
            for (int j = 0; j < sample.Length; j++)
            {
                if (double.IsNaN(sample[j]))
                    sample[j] = _medians[j];
            }
        }
    }
}
