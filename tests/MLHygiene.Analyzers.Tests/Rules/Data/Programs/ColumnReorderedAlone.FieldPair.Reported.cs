using MathNet.Numerics.Statistics;

namespace Sensors;

public class SensorDataset
{
    public double[] Temperature = Array.Empty<double>();
    public double[] Pressure { get; set; } = [];
    public bool[] Failed = [];

    public void CenterColumns()
    {
        double middle = ArrayStatistics.MedianInplace(Temperature); //! MLH5011
        for (int i = 0; i < Temperature.Length; i++)
            Temperature[i] -= middle;

        double low = ArrayStatistics.PercentileInplace(Pressure, 5); //! MLH5011
        double high = ArrayStatistics.PercentileInplace(Pressure, 95); //! MLH5011
        for (int i = 0; i < Pressure.Length; i++)
            Pressure[i] = Math.Clamp(Pressure[i], low, high);
    }

    public double FailureRate(Func<double, double, bool> predicate)
    {
        int hits = 0, total = 0;
        for (int i = 0; i < Failed.Length; i++)
        {
            if (!predicate(Temperature[i], Pressure[i]))
                continue;
            total++;
            if (Failed[i])
                hits++;
        }

        return total == 0 ? 0 : (double)hits / total;
    }
}

public static class SensorReport
{
    public static double Threshold(SensorDataset data) => ArrayStatistics.UpperQuartileInplace(data.Temperature); //! MLH5011

    public static int BestSplit(double[] features, bool[] labels)
    {
        Array.Sort(features);
        int best = 0, errors = int.MaxValue;
        for (int i = 0; i < features.Length; i++)
        {
            int wrong = 0;
            for (int k = 0; k < labels.Length; k++)
                wrong += features[k] >= features[i] == labels[k] ? 0 : 1;
            if (wrong < errors)
                (errors, best) = (wrong, i);
        }

        return best;
    }
}
