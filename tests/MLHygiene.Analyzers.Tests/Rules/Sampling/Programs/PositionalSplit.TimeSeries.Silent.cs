// Silent: a forecaster must train on the past and test on the future.
public class TimeSeriesForecaster
{
    public double Error(string path, int horizon)
    {
        double[] history = File.ReadLines(path).Select(l => (double)l.Length).ToArray();
        var train = history[..^horizon];
        var test = history[^horizon..];
        double prediction = train.TakeLast(7).Average();
        return test.Average(t => Math.Abs(t - prediction));
    }
}
