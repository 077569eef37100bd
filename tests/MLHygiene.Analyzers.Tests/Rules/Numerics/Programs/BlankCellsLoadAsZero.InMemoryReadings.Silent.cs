using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Transforms;

namespace AirQuality;

public sealed class ReadingRow
{
    public float Temperature { get; set; }
    public float Humidity { get; set; }
    public float Label { get; set; }
}

public sealed class ReadingTrainer(MLContext ml)
{
    public double Train(string path)
    {
        List<ReadingRow> rows = File.ReadLines(path)
            .Skip(1)
            .Select(line => line.Split(';'))
            .Select(cells => new ReadingRow
            {
                Temperature = Parse(cells[0]),
                Humidity = Parse(cells[1]),
                Label = float.Parse(cells[2], CultureInfo.InvariantCulture),
            })
            .ToList();
        IDataView data = ml.Data.LoadFromEnumerable(rows);
        IDataView labelled = ml.Data.FilterRowsByMissingValues(data, "Humidity");
        var split = ml.Data.TrainTestSplit(labelled, 0.2);
        var model = ml.Transforms.ReplaceMissingValues("Temperature", null, MissingValueReplacingEstimator.ReplacementMode.Mean)
            .Append(ml.Transforms.Concatenate("Features", "Temperature", "Humidity"))
            .Append(ml.Transforms.NormalizeMinMax("Features"))
            .Append(ml.Regression.Trainers.Ols())
            .Fit(split.TrainSet);
        return ml.Regression.Evaluate(model.Transform(split.TestSet)).RSquared;
    }

    private static float Parse(string cell) =>
        cell.Length == 0 ? float.NaN : float.Parse(cell, CultureInfo.InvariantCulture);
}
