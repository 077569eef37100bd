using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

var ml = new MLContext(seed: 1);
var ratings = ml.Data.LoadFromTextFile<MovieRating>("ratings.csv", separatorChar: ',', hasHeader: true);
var split = ml.Data.TrainTestSplit(ratings, testFraction: 0.2);

var options = new MatrixFactorizationTrainer.Options
{
    MatrixColumnIndexColumnName = "UserKey",
    MatrixRowIndexColumnName = "MovieKey",
    LabelColumnName = "Label",
    NumberOfIterations = 20,
    ApproximationRank = 64,
    NumberOfThreads = 1,
};
var pipeline = ml.Transforms.Conversion.MapValueToKey("UserKey", "UserId")
    .Append(ml.Transforms.Conversion.MapValueToKey("MovieKey", "MovieId"))
    .Append(ml.Recommendation().Trainers.MatrixFactorization(options));

ITransformer model = pipeline.Fit(split.TrainSet);
IDataView predictions = model.Transform(split.TestSet);
RegressionMetrics metrics = ml.Recommendation().Evaluate(predictions); //! MLH4018
Console.WriteLine($"RMSE {metrics.RootMeanSquaredError:F3}, R2 {metrics.RSquared:F3}");

public sealed class MovieRating
{
    [LoadColumn(0)] public float UserId { get; set; }
    [LoadColumn(1)] public float MovieId { get; set; }
    [LoadColumn(2)] public float Label { get; set; }
}
