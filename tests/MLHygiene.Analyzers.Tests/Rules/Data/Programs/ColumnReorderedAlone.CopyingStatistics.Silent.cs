using MathNet.Numerics.Statistics;

namespace Weather;

public record Reading(double Temperature, double Humidity, bool Rained);

public class RainFeatures(IReadOnlyList<Reading> readings)
{
    private readonly double[] _temperature = readings.Select(r => r.Temperature).ToArray();
    private readonly double[] _humidity = readings.Select(r => r.Humidity).ToArray();
    private readonly bool[] _rained = readings.Select(r => r.Rained).ToArray();

    public double MedianTemperature => Statistics.Median(_temperature);

    public double HumidityCap => _humidity.Quantile(0.98);

    public (double[] Features, bool Label)[] Rows()
    {
        var mean = ArrayStatistics.Mean(_temperature);
        var deviation = ArrayStatistics.StandardDeviation(_temperature);
        var highest = ArrayStatistics.Maximum(_humidity);
        var cap = Math.Min(HumidityCap, highest);
        var rows = new (double[], bool)[_temperature.Length];
        for (var i = 0; i < rows.Length; i++)
        {
            var scaled = deviation > 0 ? (_temperature[i] - mean) / deviation : 0;
            rows[i] = ([scaled, Math.Min(_humidity[i], cap)], _rained[i]);
        }

        return rows;
    }

    public double[] HumidityRanks() => Statistics.Ranks(_humidity);

    public double Rank(double value) => _temperature.QuantileRank(value);

    public double Median(Func<Reading, double> pick)
    {
        var summary = readings.Select(pick).FiveNumberSummary();
        return summary[2];
    }
}
