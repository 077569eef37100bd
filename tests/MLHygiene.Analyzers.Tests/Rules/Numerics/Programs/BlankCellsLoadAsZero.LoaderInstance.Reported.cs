using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Transforms;

var ml = new MLContext(seed: 4);
TextLoader loader = ml.Data.CreateTextLoader<FlatRow>(separatorChar: '\t', hasHeader: true); //! MLH4005
IDataView train = loader.Load("flats-train.tsv");
IDataView test = loader.Load("flats-test.tsv");

var estimator = BuildPipeline(ml);
ITransformer model = estimator.Fit(train);
Report("test", ml.Regression.Evaluate(model.Transform(test)));

static IEstimator<ITransformer> BuildPipeline(MLContext context)
{
    const MissingValueReplacingEstimator.ReplacementMode mode = MissingValueReplacingEstimator.ReplacementMode.Mode;
    var rooms = context.Transforms.ReplaceMissingValues("Rooms", "Rooms", mode);
    return rooms
        .Append(context.Transforms.Concatenate("Features", "Rooms", "Area", "Floor"))
        .Append(context.Transforms.NormalizeMinMax("Features"))
        .Append(context.Regression.Trainers.FastForest());
}

static void Report(string name, RegressionMetrics metrics)
{
    Console.WriteLine($"{name}: MAE {metrics.MeanAbsoluteError:F2}, R2 {metrics.RSquared:F3}");
}

public sealed class FlatRow
{
    [LoadColumn(0)] public float Rooms;
    [LoadColumn(1)] public float Area;
    [LoadColumn(2)] public float Floor;
    [LoadColumn(3), ColumnName("Label")] public float Price;
}
