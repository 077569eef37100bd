using MathNet.Numerics.Statistics;

namespace Scaling;

public sealed class MedianScaler
{
    private double[] _centers = [];
    private double[] _spreads = [];

    public void Fit(double[][] rows)
    {
        var width = rows[0].Length;
        _centers = new double[width];
        _spreads = new double[width];
        for (var j = 0; j < width; j++)
        {
            _centers[j] = ArrayStatistics.MedianInplace(rows.Select(row => row[j]).ToArray());

            var copy = (double[])Column(rows, j).Clone();
            _spreads[j] = ArrayStatistics.InterquartileRangeInplace(copy);
        }
    }

    private static double[] Column(double[][] rows, int index)
    {
        var column = new double[rows.Length];
        for (var i = 0; i < rows.Length; i++)
            column[i] = rows[i][index];
        return column;
    }

    public double[] Transform(double[] row)
        => row.Select((v, j) => _spreads[j] == 0 ? 0 : (v - _centers[j]) / _spreads[j]).ToArray();

    public static double Upper(double[] column)
    {
        double[] scratch = [.. column];
        return ArrayStatistics.QuantileInplace(scratch, 0.9);
    }

    public static double Lower(ReadOnlySpan<double> column) => ArrayStatistics.QuantileInplace(column.ToArray(), 0.1);
}
