// Reported: one method fits and scores the same field (fields with a single assignment).
using Microsoft.ML;
using Microsoft.ML.Data;

new PriceJob(new MLContext(3)).Run();

public sealed class PriceJob(MLContext ml)
{
    private readonly IDataView _rows = ml.Data.LoadFromTextFile<House>("houses.csv", ',', true);
    private ITransformer? _model;

    public void Run()
    {
        _model = Build().Fit(_rows);
        var scored = _model.Transform(_rows);
        var quality = ml.Regression.Evaluate(scored); //! MLH1001
        Console.WriteLine(quality.MeanAbsoluteError);
    }

    private IEstimator<ITransformer> Build() =>
        ml.Transforms.Concatenate("Features", nameof(House.Size), nameof(House.Age))
            .Append(ml.Regression.Trainers.FastForest());
}

public class House
{
    [LoadColumn(0)] public float Size { get; set; }
    [LoadColumn(1)] public float Rooms { get; set; }
    [LoadColumn(2)] public float Age { get; set; }
    [LoadColumn(3), ColumnName("Label")] public float Price { get; set; }
}
