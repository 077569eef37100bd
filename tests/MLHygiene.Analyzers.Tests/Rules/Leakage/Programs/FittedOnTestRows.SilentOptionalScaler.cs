// Silent: ?? and a conditional choose how the scaler fitted on the training part is obtained; lazily cached field.
using Microsoft.ML;
using Microsoft.ML.Data;

new Lab().Go(verbose: true);

class Lab
{
    private readonly MLContext _ml = new(8);
    private ITransformer? _scaler;

    private ITransformer Scaler(IDataView train) => _scaler ??=
        _ml.Transforms.Concatenate("Features", "Size", "Rooms").Append(_ml.Transforms.NormalizeMinMax("Features")).Fit(train);

    public void Go(bool verbose)
    {
        var s = _ml.Data.TrainTestSplit(_ml.Data.LoadFromTextFile<House>("h.csv", ','), 0.2);
        var model = _ml.Regression.Trainers.Sdca().Fit(Scaler(s.TrainSet).Transform(s.TrainSet));
        var test = Scaler(s.TrainSet).Transform(s.TestSet);
        var metrics = _ml.Regression.Evaluate(model.Transform(test));
        Console.WriteLine(verbose ? $"R2 {metrics.RSquared}" : "done");
    }
}

public class House
{
    [LoadColumn(0)] public float Size { get; set; }
    [LoadColumn(1)] public float Rooms { get; set; }
    [LoadColumn(2)] public float Age { get; set; }
    [LoadColumn(3), ColumnName("Label")] public float Price { get; set; }
}
