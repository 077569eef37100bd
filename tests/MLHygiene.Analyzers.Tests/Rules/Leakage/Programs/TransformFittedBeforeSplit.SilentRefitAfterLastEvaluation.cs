// Silent: scaler and model are refitted on everything after the last evaluation, in the same method.
using Microsoft.ML;
using Microsoft.ML.Data;

class Service
{
    readonly MLContext _ml = new(9);

    ITransformer Ship(string path)
    {
        var data = _ml.Data.LoadFromTextFile<House>(path, ',');
        var split = _ml.Data.TrainTestSplit(data, 0.2);
        var prep = _ml.Transforms.Concatenate("Features", "Size", "Rooms").Append(_ml.Transforms.NormalizeMinMax("Features"));
        var scaler = prep.Fit(split.TrainSet);
        var trainer = _ml.Regression.Trainers.Sdca();
        var model = trainer.Fit(scaler.Transform(split.TrainSet));
        Console.WriteLine(_ml.Regression.Evaluate(model.Transform(scaler.Transform(split.TestSet))).RSquared);

        scaler = prep.Fit(data);
        var final = trainer.Fit(scaler.Transform(data));
        return scaler.Append(final);
    }

    static void Main() => new Service().Ship("houses.csv");
}

public class House
{
    [LoadColumn(0)] public float Size { get; set; }
    [LoadColumn(1)] public float Rooms { get; set; }
    [LoadColumn(2)] public float Age { get; set; }
    [LoadColumn(3), ColumnName("Label")] public float Price { get; set; }
}
