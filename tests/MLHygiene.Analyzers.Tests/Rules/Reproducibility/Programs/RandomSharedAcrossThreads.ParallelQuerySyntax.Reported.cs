// Reported: the query runs on several threads and all of them draw from the same generator.
public readonly record struct Reading(double Value, double Noise);

public static class SensorSimulation
{
    public static Reading[] Perturb(IEnumerable<double> values, double sigma, int seed)
    {
        var random = new Random(seed);
        var query = from value in values.AsParallel().AsOrdered()
                    where !double.IsNaN(value)
                    let noise = sigma * (random.NextDouble() - 0.5) //! MLH3009
                    select new Reading(value + noise, noise);
        return query.ToArray();
    }

    public static double Spread(Reading[] readings)
    {
        double mean = readings.Average(reading => reading.Noise);
        return Math.Sqrt(readings.Average(reading => Math.Pow(reading.Noise - mean, 2)));
    }
}
