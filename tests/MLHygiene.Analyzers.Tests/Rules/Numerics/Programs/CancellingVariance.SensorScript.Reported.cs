using System.Globalization;

var readings = File.ReadLines(args[0])
    .Select(line => line.Split(';'))
    .Select(cells => (Sensor: cells[0], Value: double.Parse(cells[1], CultureInfo.InvariantCulture)))
    .ToList();

var summary =
    from reading in readings
    group reading.Value by reading.Sensor into sensor
    let mean = sensor.Average()
    let spread = Math.Sqrt(sensor.Average(v => v * v) - mean * mean) //! MLH4014
    orderby sensor.Key
    select (Sensor: sensor.Key, Mean: mean, Spread: spread);

foreach (var (sensor, mean, spread) in summary)
    Console.WriteLine(FormattableString.Invariant($"{sensor}: {mean:F3} ± {spread:F3}"));

var values = readings.ConvertAll(r => r.Value);
Console.WriteLine(FormattableString.Invariant($"overall variance {Variance(values):F4}"));

static double Variance(IReadOnlyCollection<double> values)
{
    double sum = 0, sumOfSquares = 0;
    foreach (var value in values)
    {
        sum += value;
        sumOfSquares += value * value;
    }
    return sumOfSquares / values.Count - Math.Pow(sum / values.Count, 2); //! MLH4014
}
