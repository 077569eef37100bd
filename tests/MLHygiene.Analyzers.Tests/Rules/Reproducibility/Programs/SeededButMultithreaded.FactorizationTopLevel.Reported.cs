// Reported: matrix factorization runs on all processors and has no seed of its own.
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

int? seed = 42;
var ml = new MLContext(seed);
IDataView ratings = ml.Data.LoadFromTextFile<Rating>(args[0], separatorChar: ',', hasHeader: true);
var split = ml.Data.TrainTestSplit(ratings, testFraction: 0.1);

var keys = ml.Transforms.Conversion.MapValueToKey("UserKey", nameof(Rating.User))
    .Append(ml.Transforms.Conversion.MapValueToKey("ItemKey", nameof(Rating.Item)));
var options = new MatrixFactorizationTrainer.Options
{
    MatrixColumnIndexColumnName = "UserKey",
    MatrixRowIndexColumnName = "ItemKey",
    LabelColumnName = nameof(Rating.Score),
    NumberOfIterations = 40,
    ApproximationRank = 64,
};
var factorization = ml.Recommendation().Trainers.MatrixFactorization(options); //! MLH3014
ITransformer model = keys.Append(factorization).Fit(split.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), labelColumnName: nameof(Rating.Score));
Console.WriteLine($"RMSE {metrics.RootMeanSquaredError:F3}");

public sealed class Rating
{
    [LoadColumn(0)] public int User { get; set; }

    [LoadColumn(1)] public int Item { get; set; }

    [LoadColumn(2)] public float Score { get; set; }
}
