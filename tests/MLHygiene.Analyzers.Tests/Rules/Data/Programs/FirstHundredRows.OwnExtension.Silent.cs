using System.Globalization;
using Microsoft.Data.Analysis;

namespace Tables;

public sealed record Measurement(float Voltage, float Current);

public static class MeasurementFrames
{
    public static DataFrame ToDataFrame(this IReadOnlyList<Measurement> rows)
    {
        var voltage = new PrimitiveDataFrameColumn<float>("Voltage", rows.Select(r => r.Voltage));
        var current = new PrimitiveDataFrameColumn<float>("Current", rows.Select(r => r.Current));
        return new DataFrame(voltage, current);
    }

    public static double Mean(IReadOnlyList<Measurement> rows) => rows.ToDataFrame()["Voltage"].Mean();
}

public class MeasurementFile(string path)
{
    public DataFrame Load() => DataFrame.LoadCsv(path, cultureInfo: CultureInfo.InvariantCulture);

    public DataFrame LoadStrict()
    {
        var rows = File.ReadLines(path).Skip(1)
            .Select(line => line.Split(' '))
            .Select(c => new Measurement(float.Parse(c[0], CultureInfo.InvariantCulture), float.Parse(c[1], CultureInfo.InvariantCulture)))
            .ToList();
        return rows.ToDataFrame();
    }

    public double Total()
    {
        var frame = LoadStrict();
        return Convert.ToDouble(frame["Current"].Sum());
    }
}
