using MathNet.Numerics.Statistics;

namespace Scaling;

public sealed record RobustScale(double Center, double Spread)
{
    public static RobustScale Fit(double[] column)
    {
        var center = ArrayStatistics.MedianInplace(column); //! MLH5011
        var spread = ArrayStatistics.InterquartileRangeInplace(column); //! MLH5011
        return new RobustScale(center, spread);
    }

    public double Apply(double value) => Spread > 0 ? (value - Center) / Spread : 0;
}

public sealed class FeatureTable
{
    private readonly double[][] _columns;
    private readonly int[] _labels;

    public FeatureTable(double[][] columns, int[] labels)
    {
        _columns = columns;
        _labels = labels;
    }

    public double[] Ranks(int index) => ArrayStatistics.RanksInplace(_columns[index]); //! MLH5011

    public double[][] Scale()
    {
        var scaled = new double[_columns.Length][];
        for (var c = 0; c < _columns.Length; c++)
        {
            var scale = RobustScale.Fit(_columns[c]);
            scaled[c] = _columns[c].Select(scale.Apply).ToArray();
        }

        return scaled;
    }

    public IEnumerable<(double Value, int Label)> Pairs(int column)
        => _columns[column].Zip(_labels);
}
