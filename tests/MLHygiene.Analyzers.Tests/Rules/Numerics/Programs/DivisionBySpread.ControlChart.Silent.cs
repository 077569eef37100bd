public sealed record Reading(DateTime Time, double Millimeters);

public sealed class ControlChart
{
    private readonly double _center;
    private readonly double _sigma;

    public ControlChart(IReadOnlyCollection<Reading> history)
    {
        _center = history.Average(reading => reading.Millimeters);
        _sigma = Math.Sqrt(history.Sum(r => (r.Millimeters - _center) * (r.Millimeters - _center))
            / (history.Count - 1));
    }

    public double UpperLimit => _center + 3 * _sigma;

    public double LowerLimit => _center - 3 * _sigma;

    public double Capability(double lower, double upper) => (upper - lower) / (6 * _sigma);

    public IEnumerable<Reading> OutOfControl(IEnumerable<Reading> readings)
    {
        foreach (var reading in readings)
        {
            double deviations = Math.Abs(reading.Millimeters - _center) / _sigma;
            if (deviations > 3)
            {
                yield return reading;
            }
        }
    }

    public TimeSpan Span(IReadOnlyList<Reading> readings) => (readings[^1].Time - readings[0].Time) / 2;
}
